package dev.firstline.casepages;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.HandlingReasons;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who had the last word on a case that is worked on, where no clock says what is next (CAS-12): by
 * when things were said, also where a call was logged later.
 */
@Component
class LastWords {

    private final People people;

    LastWords(People people) {
        this.people = people;
    }

    /** What was said last. */
    enum Standing {
        UNANSWERED,
        /** The customer has an answer, and has not written since. */
        WORKING,
        ASKED,
        REJECTED,
        REOPENED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The customer's words say no more of a case than that it is open again. */
        private Standing asked() {
            return this == WORKING ? ASKED : this;
        }
    }

    /**
     * @param happened everything that happened to the case, in its order
     */
    Standing of(List<CaseEvent> happened) {
        List<CaseEvent> events =
                happened.stream().sorted(Comparator.comparing(CaseEvent::at)).toList();
        Map<PersonId, Person> who =
                people.listByIds(events.stream().flatMap(CaseEvent::people).distinct().toList());
        List<MessageId> said = said(events);
        Set<MessageId> reasons = HandlingReasons.of(events);
        Standing last = Standing.UNANSWERED;
        for (CaseEvent event : events) {
            if (event.type() == EventType.REJECTED) {
                last = Standing.REJECTED;
            } else if (event.type() == EventType.REOPENED) {
                last = Standing.REOPENED;
            } else if (said.contains(event.message()) && isSaid(event)) {
                boolean answers = isStaff(who, event) && !reasons.contains(event.message());
                last = answers ? Standing.WORKING : isStaff(who, event) ? last : last.asked();
            }
        }
        return last;
    }

    /** What was said in public after the words with which the case came in. */
    private static List<MessageId> said(List<CaseEvent> events) {
        return events.stream()
                .filter(LastWords::isSaid)
                .map(CaseEvent::message)
                .filter(Objects::nonNull)
                .skip(1)
                .toList();
    }

    private static boolean isSaid(CaseEvent event) {
        return event.type() == EventType.MESSAGE_ADDED
                && Visibility.PUBLIC.key().equals(event.to());
    }

    private static boolean isStaff(Map<PersonId, Person> who, CaseEvent event) {
        Person author = event.actor() == null ? null : who.get(event.actor());
        return author != null && author.isStaff();
    }
}
