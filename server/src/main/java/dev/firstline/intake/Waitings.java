package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Change;
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
    private final PublicAnswers publicAnswers;
    private final Aftermath aftermath;

    Waitings(Answers answers, Notes notes, PublicAnswers publicAnswers, Aftermath aftermath) {
        this.answers = answers;
        this.notes = notes;
        this.publicAnswers = publicAnswers;
        this.aftermath = aftermath;
    }

    /**
     * Lets a case wait; who does so owns it, if nobody did. What the customer is asked is a public
     * answer; what others are asked is a note for staff.
     *
     * @param note what is awaited; may be empty, for the customer only if they were asked already
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
            if (waiting == CaseState.WAITING_FOR_CUSTOMER) {
                requireAsked(actor, subject);
            }
            return aftermath.keep(wait(subject, waiting, act), act);
        }
        Message said = say(actor, subject, waiting, note, act);
        Act saying = act.saying(said.id());
        Case now = aftermath.hold(actor, CaseAsSeen.of(subject.number()));
        return aftermath.keep(wait(now, waiting, saying), saying);
    }

    private static Change wait(Case subject, CaseState waiting, Act act) {
        if (subject.handling().owner().isPresent()) {
            return subject.waitFor(waiting, act);
        }
        Change taken = subject.take(act);
        return taken.then(taken.after().waitFor(waiting, act));
    }

    /** Whoever is told that it is their turn must find a question. */
    private void requireAsked(Actor actor, Case subject) {
        if (!publicAnswers.areTheLastWord(actor, subject)) {
            throw Refused.invalid("note", "waiting.note-missing");
        }
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
