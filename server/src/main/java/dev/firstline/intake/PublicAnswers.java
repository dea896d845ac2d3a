package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.HandlingReasons;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Timelines;
import dev.firstline.directory.People;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What staff said in public on a case: what answers the customer (COM-4). */
@Component
class PublicAnswers {

    private final Conversations conversations;
    private final Timelines timelines;
    private final People people;

    PublicAnswers(Conversations conversations, Timelines timelines, People people) {
        this.conversations = conversations;
        this.timelines = timelines;
        this.people = people;
    }

    Optional<Message> findFirst(Actor actor, Case subject) {
        Set<MessageId> reasons = HandlingReasons.of(timelines.list(subject));
        return publicWords(actor, subject).stream()
                .filter(it -> isByStaff(it) && !reasons.contains(it.id()))
                .findFirst();
    }

    /**
     * The first of them as what meets a promise that is made after it: it was kept then (COM-4).
     */
    Optional<Act> findFirstAct(Actor actor, Case subject) {
        return findFirst(actor, subject)
                .map(answer -> new Act(answer.author(), answer.at(), answer.id()));
    }

    /** Whether nobody on the customer's side has said anything since. */
    boolean areTheLastWord(Actor actor, Case subject) {
        List<Message> said = publicWords(actor, subject);
        return !said.isEmpty() && isByStaff(said.getLast());
    }

    /** By when they were said: a call may be logged later. */
    private List<Message> publicWords(Actor actor, Case subject) {
        return conversations.list(actor, subject).stream()
                .filter(Message::isPublic)
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }

    private boolean isByStaff(Message said) {
        return said.author() != null && people.get(said.author()).isStaff();
    }
}
