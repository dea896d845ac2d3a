package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.HandlingReasons;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.AskedLater.Entered;
import dev.firstline.commitments.CasePast;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What has become of cases, as their events tell it. */
@Component
class RecordedPast implements CasePast {

    private final Timelines timelines;
    private final People people;

    RecordedPast(Timelines timelines, People people) {
        this.timelines = timelines;
        this.people = people;
    }

    @Override
    public List<Entered> statesSince(Case subject, Instant from) {
        return CasePast.states(timelines.list(subject), from);
    }

    /** Words that say why a case is handled otherwise answer nobody (COM-4). */
    @Override
    public boolean isAnsweredSince(Case subject, Instant from) {
        List<CaseEvent> events = timelines.list(subject);
        Set<MessageId> reasons = HandlingReasons.of(events);
        List<PersonId> authors =
                events.stream()
                        .filter(it -> isSaid(it) && !it.at().isBefore(from))
                        .filter(it -> !reasons.contains(it.message()))
                        .map(CaseEvent::actor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return people.listByIds(authors).values().stream().anyMatch(Person::isStaff);
    }

    private static boolean isSaid(CaseEvent event) {
        return event.type() == EventType.MESSAGE_ADDED
                && Visibility.PUBLIC.key().equals(event.to());
    }
}
