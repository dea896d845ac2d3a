package dev.firstline.search;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.cases.CaseState;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the values of filters mean; of several values for one filter any will do. */
@Component
class Filters {

    private static final Set<String> ME = Set.of("me", "eu");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nimeni");
    private static final Set<CaseState> OPEN =
            Arrays.stream(CaseState.values())
                    .filter(CaseState::isOpen)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));

    private final KnownNames names;
    private final KnownPeople people;

    Filters(KnownNames names, KnownPeople people) {
        this.names = names;
        this.people = people;
    }

    /** Conditions, and faults: a filter without a value that is known says nothing. */
    record Read(List<Condition> conditions, List<Fault> faults) {}

    Read read(Actor actor, FilterKey key, List<String> values, ZoneId zone) {
        List<Fault> faults = new ArrayList<>();
        List<Condition> conditions =
                switch (key) {
                    case STATE -> states(known(key, values, faults, names::states));
                    case PRIORITY ->
                            one(
                                    known(key, values, faults, names::priorities),
                                    CaseFilter.OfPriority::new);
                    case QUEUE ->
                            one(known(key, values, faults, names::queues), CaseFilter.InQueue::new);
                    case OWNER -> owners(actor, values, faults);
                    case FROM ->
                            one(
                                    known(key, values, faults, people::people),
                                    CaseFilter.AskedBy::new);
                    case ORGANISATION -> organisations(values, faults);
                    case AFTER, BEFORE -> days(key, values, zone, faults);
                };
        return new Read(conditions, faults);
    }

    private <T> Set<T> known(
            FilterKey key,
            List<String> values,
            List<Fault> faults,
            Function<String, Set<T>> meaning) {
        Set<T> all = new LinkedHashSet<>();
        for (String value : values) {
            Set<T> meant = meaning.apply(value);
            all.addAll(meant);
            if (meant.isEmpty()) {
                faults.add(new Fault(key.key(), value, names.right(key)));
            }
        }
        return all;
    }

    private static <T> List<Condition> one(Set<T> values, Function<Set<T>, Condition> condition) {
        return values.isEmpty() ? List.of() : List.of(condition.apply(values));
    }

    private static List<Condition> states(Set<CaseState> states) {
        return states.equals(OPEN)
                ? List.of(new CaseFilter.IsOpen(true))
                : one(states, CaseFilter.InState::new);
    }

    private List<Condition> owners(Actor actor, List<String> values, List<Fault> faults) {
        if (values.stream().map(Plain::of).anyMatch(NOBODY::contains)) {
            return List.of(new CaseFilter.OwnedByNobody());
        }
        Function<String, Set<PersonId>> meaning =
                value ->
                        ME.contains(Plain.of(value))
                                ? actor.person().map(Set::of).orElse(Set.of())
                                : people.staff(value);
        return one(known(FilterKey.OWNER, values, faults, meaning), CaseFilter.OwnedBy::new);
    }

    private List<Condition> organisations(List<String> values, List<Fault> faults) {
        Set<OrganisationId> meant =
                known(FilterKey.ORGANISATION, values, faults, people::organisations);
        return one(meant, CaseFilter.OfOrganisation::new);
    }

    /** Both are days at whose beginning something ends or begins: all of them hold. */
    private List<Condition> days(
            FilterKey key, List<String> values, ZoneId zone, List<Fault> faults) {
        Optional<LocalDate> day =
                known(key, values, faults, value -> Days.read(value).map(Set::of).orElse(Set.of()))
                        .stream()
                        .max(
                                key == FilterKey.AFTER
                                        ? LocalDate::compareTo
                                        : (one, other) -> other.compareTo(one));
        return day
                .map(it -> it.atStartOfDay(zone).toInstant())
                .map(
                        at ->
                                key == FilterKey.AFTER
                                        ? new CaseFilter.OpenedFrom(at)
                                        : (Condition) new CaseFilter.OpenedBefore(at))
                .stream()
                .toList();
    }
}
