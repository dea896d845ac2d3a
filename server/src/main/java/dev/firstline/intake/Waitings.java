package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Message;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/**
 * Hands the turn to the customer, to development or to the partner, and takes it back (CAS-1,
 * CAS-12).
 */
@Component
public class Waitings {

    private final Answers answers;
    private final Notes notes;
    private final Aftermath aftermath;

    Waitings(Answers answers, Notes notes, Aftermath aftermath) {
        this.answers = answers;
        this.notes = notes;
        this.aftermath = aftermath;
    }

    /**
     * Lets a case wait. What the customer is asked is a public answer; what others are asked is a
     * note for staff.
     *
     * @param note what is awaited; may be empty
     */
    @Transactional
    public Case waitFor(Actor actor, CaseAsSeen seen, CaseState waiting, Said note) {
        CasePolicy.requireWork(actor);
        if (!waiting.isWaiting()) {
            throw Refused.invalid("for", "waiting.unknown", waiting.key());
        }
        Case subject = aftermath.hold(actor, seen);
        Act act = aftermath.act(actor);
        if (note.body().isBlank()) {
            return aftermath.keep(subject.waitFor(waiting, act), act);
        }
        Message said = say(actor, subject, waiting, note, act);
        Act saying = act.saying(said.id());
        Case now = aftermath.hold(actor, CaseAsSeen.of(subject.number()));
        return aftermath.keep(now.waitFor(waiting, saying), saying);
    }

    /** Ends the wait: the answer came by another way. */
    @Transactional
    public Case goOn(Actor actor, CaseAsSeen seen) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        if (!subject.state().isWaiting()) {
            throw Refused.conflict("case.not-waiting", Map.of("state", subject.state().key()));
        }
        Act act = aftermath.act(actor);
        return aftermath.keep(subject.goOn(act), act);
    }

    private Message say(Actor actor, Case subject, CaseState waiting, Said note, Act act) {
        return waiting == CaseState.WAITING_FOR_CUSTOMER
                ? answers.reply(actor, CaseAsSeen.of(subject.number()), note)
                : notes.add(subject, note, act);
    }
}
