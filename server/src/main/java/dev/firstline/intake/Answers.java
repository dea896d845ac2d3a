package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Change;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Map;

/** What staff say on a case: public answers, internal notes and recorded calls (CAS-3). */
@Component
public class Answers {

    private final Conversations conversations;
    private final Notes notes;
    private final Aftermath aftermath;

    Answers(Conversations conversations, Notes notes, Aftermath aftermath) {
        this.conversations = conversations;
        this.notes = notes;
        this.aftermath = aftermath;
    }

    /**
     * Answers the customer: the case is taken if nobody owned it, the promise is met, the answer
     * goes out by mail.
     */
    @Transactional
    public Message reply(Actor actor, CaseAsSeen seen, Said said) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        requireOpen(subject);
        Act act = aftermath.act(actor);
        Message answer = conversations.add(subject, said.as(Visibility.PUBLIC), act);
        Case after = answered(subject, act.saying(answer.id()));
        aftermath.mail(
                MailKind.REPLY,
                "reply:" + answer.id().value(),
                after,
                answer.id(),
                requester(after),
                act);
        return answer;
    }

    /** Writes a note that staff alone read; the case stays as it is. */
    @Transactional
    public Message note(Actor actor, CaseAsSeen seen, Said said) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, CaseAsSeen.of(seen.number()));
        return notes.add(subject, said, aftermath.act(actor));
    }

    /**
     * Records a call with the customer, which answers them like a written word (COM-4).
     *
     * @param at when it took place, null for now; not in the future and not before the case
     */
    @Transactional
    public Message call(Actor actor, CaseAsSeen seen, Call call, @Nullable Instant at, Said note) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        requireOpen(subject);
        Act act = aftermath.act(actor);
        Instant took = at == null ? act.at() : at;
        if (took.isAfter(act.at()) || took.isBefore(subject.origin().cameInAt())) {
            throw Refused.invalid("at", "call.time");
        }
        Act then = act.tookPlace(took);
        Message recorded = conversations.add(subject, note.in(call), then);
        answered(subject, then.saying(recorded.id()));
        return recorded;
    }

    /** What is not approved yet is nobody's work, also where it is answered (CAS-2). */
    private Case answered(Case subject, Act act) {
        boolean takes =
                subject.handling().owner().isEmpty()
                        && subject.state() != CaseState.AWAITING_APPROVAL;
        Change change = takes ? subject.take(act) : subject.touched(act);
        return aftermath.keepAnswered(change, act);
    }

    private static PersonId requester(Case subject) {
        return subject.origin().requester();
    }

    private static void requireOpen(Case subject) {
        if (!subject.isOpen()) {
            throw Refused.conflict("case.closed", Map.of());
        }
    }
}
