package dev.firstline.api.views;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Turn;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.SinceVersion;
import dev.firstline.intake.MissingLeg;
import dev.firstline.intake.MissingLegs;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows cases: what stands on each, asked for all at once. */
@Component
public class ShownCases {

    private final ReadAhead ahead;
    private final People people;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Approvers approvers;
    private final Timelines timelines;
    private final MissingLegs legs;
    private final BusinessTime time;

    ShownCases(
            ReadAhead ahead,
            People people,
            Organisations organisations,
            Commitments commitments,
            Approvers approvers,
            Timelines timelines,
            MissingLegs legs,
            BusinessTime time) {
        this.ahead = ahead;
        this.people = people;
        this.organisations = organisations;
        this.commitments = commitments;
        this.approvers = approvers;
        this.timelines = timelines;
        this.legs = legs;
        this.time = time;
    }

    public CaseView of(Case subject) {
        return of(List.of(subject)).getFirst();
    }

    public List<CaseView> of(List<Case> all) {
        return ReadOnce.reading(
                () -> {
                    Around around = around(all);
                    return all.stream().map(subject -> view(subject, around)).toList();
                });
    }

    private record Around(
            Map<PersonId, Person> people,
            Map<OrganisationId, Organisation> organisations,
            Map<CaseId, List<Commitment>> commitments,
            Map<Long, Fact> breaches,
            Map<CaseId, Map<Turn, Duration>> turns,
            Map<CaseId, List<MissingLeg>> legs) {}

    private Around around(List<Case> all) {
        List<CaseId> ids = all.stream().map(Case::id).toList();
        Set<PersonId> named =
                all.stream().flatMap(ShownCases::peopleOf).collect(Collectors.toSet());
        Set<OrganisationId> theirs =
                all.stream()
                        .flatMap(it -> it.origin().organisation().stream())
                        .collect(Collectors.toSet());
        ahead.ask(
                List.of(
                        commitments.ahead(ids),
                        commitments.breachesAhead(ids),
                        timelines.ahead(ids),
                        people.ahead(named),
                        organisations.ahead(theirs)));
        Map<CaseId, List<Commitment>> promises = commitments.listByCases(ids);
        Map<Long, Fact> breaches =
                commitments.listBreaches(promises.values().stream().flatMap(List::stream).toList());
        return new Around(
                people.listByIds(
                        Stream.concat(
                                        named.stream(),
                                        breaches.values().stream()
                                                .flatMap(it -> Stream.ofNullable(it.by())))
                                .collect(Collectors.toSet())),
                organisations.listByIds(theirs),
                promises,
                breaches,
                timelines.timeByTurn(ids, time.instant()),
                legs.list(all));
    }

    private static Stream<PersonId> peopleOf(Case subject) {
        return Stream.concat(
                Stream.of(subject.origin().requester()), subject.handling().owner().stream());
    }

    private CaseView view(Case subject, Around around) {
        return new CaseView(
                Long.toString(subject.number()),
                subject.origin().subject(),
                subject.state().key(),
                subject.isOpen() ? approvers.turn(subject).key() : null,
                TurnTimeView.of(around.turns.getOrDefault(subject.id(), Map.of())),
                subject.handling().priority(),
                subject.handling().kindKey(),
                subject.handling().resolutions().stream().map(Resolution::key).toList(),
                subject.origin()
                        .organisation()
                        .map(around.organisations::get)
                        .map(OrganisationView::of)
                        .orElse(null),
                person(subject.origin().requester(), around),
                person(subject.handling().ownerId(), around),
                subject.handling().queue(),
                subject.origin().openedAt(),
                subject.handling().closedAt(),
                around.commitments.getOrDefault(subject.id(), List.of()).stream()
                        .map(it -> view(it, around))
                        .toList(),
                around.legs.getOrDefault(subject.id(), List.of()).stream()
                        .map(it -> new MissingLegView(it.channel(), it.telephone()))
                        .toList(),
                subject.handling().merge().map(String::valueOf).orElse(null),
                subject.version());
    }

    private static @Nullable PersonView person(@Nullable PersonId id, Around around) {
        Person known = id == null ? null : around.people.get(id);
        return known == null ? null : PersonView.of(known);
    }

    private static @Nullable HandsView hands(Commitment commitment, Around around) {
        Fact breach = around.breaches.get(commitment.id());
        return breach == null || breach.cause().isEmpty()
                ? null
                : new HandsView(breach.cause(), person(breach.by(), around));
    }

    private CommitmentView view(Commitment commitment, Around around) {
        Instant now = time.instant();
        return new CommitmentView(
                commitment.kind().key(),
                commitment.goalAt(),
                commitment.limitAt(),
                commitment.metAt(),
                breachedAt(commitment, now),
                hands(commitment, around),
                commitment.stateAt(now).key(),
                commitments.intervals(commitment, now).stream().map(IntervalView::of).toList(),
                written(commitments.explainExactly(commitment)));
    }

    /** Also between its limit and the look at what is due, which notes it: it is late by then. */
    private static @Nullable Instant breachedAt(Commitment it, Instant now) {
        Instant noted = it.outcome().breachedAt();
        boolean late = it.stateAt(now) == Commitment.State.BREACHED;
        return noted == null && late ? it.limitAt() : noted;
    }

    /** With each fact as a value that programs know. */
    private static Explanation written(Explanation why) {
        return new Explanation(
                why.rule(),
                why.version(),
                why.facts().stream()
                        .map(
                                fact ->
                                        fact.value() instanceof SinceVersion since
                                                ? new Explanation.Fact(
                                                        fact.name(), since.toString())
                                                : fact)
                        .toList(),
                why.result());
    }
}
