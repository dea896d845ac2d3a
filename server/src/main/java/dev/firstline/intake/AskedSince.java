package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.AskedLater;
import dev.firstline.commitments.CasePast;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the customer wrote after a call that is logged late, and what became of the case (COM-4).
 */
@Component
class AskedSince {

    private final Timelines timelines;
    private final People people;

    AskedSince(Timelines timelines, People people) {
        this.timelines = timelines;
        this.people = people;
    }

    /** The first words of the customer's side after an instant; empty for none. */
    Optional<AskedLater> find(Case subject, Instant call) {
        List<CaseEvent> events = timelines.list(subject);
        Map<PersonId, Person> authors =
                people.listByIds(
                        events.stream()
                                .map(CaseEvent::actor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return events.stream()
                .filter(it -> it.at().isAfter(call) && isByCustomer(it, authors))
                .map(CaseEvent::at)
                .min(Comparator.naturalOrder())
                .map(at -> new AskedLater(at, CasePast.states(events, at)));
    }

    private static boolean isByCustomer(CaseEvent event, Map<PersonId, Person> authors) {
        Person author = event.actor() == null ? null : authors.get(event.actor());
        return event.type() == EventType.MESSAGE_ADDED
                && Visibility.PUBLIC.key().equals(event.to())
                && author != null
                && !author.isStaff();
    }
}
