package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Merges;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.AskedLater;
import dev.firstline.commitments.CasePast;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the customer wrote after a call that is logged late, and what became of the case (COM-4).
 * Words of a case that was merged into it after the call, and that nobody had answered there, count
 * from the merge: then they came to this case, as they do where the call is logged at once (CAS-7).
 */
@Component
class AskedSince {

    private final Timelines timelines;
    private final People people;
    private final Merges merges;
    private final Commitments commitments;

    AskedSince(Timelines timelines, People people, Merges merges, Commitments commitments) {
        this.timelines = timelines;
        this.people = people;
        this.merges = merges;
        this.commitments = commitments;
    }

    /** The first words of the customer's side that came after an instant; empty for none. */
    Optional<AskedLater> find(Case subject, Instant call) {
        List<CaseEvent> events = timelines.list(subject);
        Map<PersonId, Person> authors =
                people.listByIds(
                        events.stream()
                                .map(CaseEvent::actor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return Stream.concat(
                        events.stream().filter(it -> isByCustomer(it, authors)).map(CaseEvent::at),
                        unansweredMerges(subject, events))
                .filter(it -> it.isAfter(call))
                .min(Comparator.naturalOrder())
                .map(at -> new AskedLater(at, CasePast.states(events, at)));
    }

    /** When cases were merged into it on which an answer was awaited still. */
    private Stream<Instant> unansweredMerges(Case subject, List<CaseEvent> events) {
        List<CaseEvent> received =
                events.stream().filter(it -> it.type() == EventType.MERGED).toList();
        return received.isEmpty()
                ? Stream.of()
                : merges.list(subject).stream()
                        .flatMap(
                                merged ->
                                        received.stream()
                                                .filter(it -> isOf(it, merged))
                                                .map(CaseEvent::at)
                                                .filter(at -> isUnanswered(merged, at)));
    }

    private static boolean isOf(CaseEvent received, Case merged) {
        return Long.toString(merged.number()).equals(received.to());
    }

    private boolean isUnanswered(Case merged, Instant at) {
        return commitments.list(merged.id()).stream()
                .anyMatch(it -> it.kind().isAnswer() && at.equals(it.cancelledAt()));
    }

    private static boolean isByCustomer(CaseEvent event, Map<PersonId, Person> authors) {
        Person author = event.actor() == null ? null : authors.get(event.actor());
        return event.type() == EventType.MESSAGE_ADDED
                && Visibility.PUBLIC.key().equals(event.to())
                && author != null
                && !author.isStaff();
    }
}
