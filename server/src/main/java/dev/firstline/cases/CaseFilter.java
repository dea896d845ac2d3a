package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which cases a list holds: those for which all conditions hold. */
public record CaseFilter(List<Condition> conditions) {

    public static final CaseFilter ALL = new CaseFilter(List.of());

    public CaseFilter {
        conditions = List.copyOf(conditions);
    }

    /** Something that holds for a case or does not; of several values any will do. */
    public sealed interface Condition {}

    public record InState(Set<CaseState> states) implements Condition {}

    /** Open ones, or closed ones. */
    public record IsOpen(boolean open) implements Condition {}

    public record OfPriority(Set<String> priorities) implements Condition {}

    public record InQueue(Set<String> queues) implements Condition {}

    public record AskedBy(Set<PersonId> requesters) implements Condition {}

    public record OfOrganisation(Set<OrganisationId> organisations) implements Condition {}

    public record OwnedBy(Set<PersonId> owners) implements Condition {}

    public record OwnedByNobody() implements Condition {}

    /** From that instant on. */
    public record OpenedFrom(Instant at) implements Condition {}

    public record OpenedBefore(Instant at) implements Condition {}

    /** All words stand in what the reader may see of it, each in any of its forms. */
    public record WithWords(Words words) implements Condition {}

    public static CaseFilter of(Condition... conditions) {
        return new CaseFilter(List.of(conditions));
    }

    public static CaseFilter open(boolean open) {
        return of(new IsOpen(open));
    }

    public static CaseFilter ofRequester(PersonId requester) {
        return of(new AskedBy(Set.of(requester)));
    }

    /** The same, and more. */
    public CaseFilter and(List<Condition> more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new CaseFilter(all);
    }

    public CaseFilter and(Condition condition) {
        return and(List.of(condition));
    }

    public CaseFilter and(Words words) {
        return and(new WithWords(words));
    }

    public Optional<Words> words() {
        return conditions.stream()
                .filter(WithWords.class::isInstance)
                .map(it -> ((WithWords) it).words())
                .findFirst();
    }
}
