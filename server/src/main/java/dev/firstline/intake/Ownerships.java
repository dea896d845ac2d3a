package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Message;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.KnownQueues;
import dev.firstline.queues.Queues;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;

/** Who owns a case: taken, taken next, handed over (CAS-2). */
@Component
public class Ownerships {

    private final Queues queues;
    private final People people;
    private final KnownQueues known;
    private final Approvers approvers;
    private final Notes notes;
    private final Aftermath aftermath;

    Ownerships(
            Queues queues,
            People people,
            KnownQueues known,
            Approvers approvers,
            Notes notes,
            Aftermath aftermath) {
        this.queues = queues;
        this.people = people;
        this.known = known;
        this.approvers = approvers;
        this.notes = notes;
        this.aftermath = aftermath;
    }

    /**
     * Takes a case that nobody else owns; taking one's own again changes nothing. What waits for
     * the customer's own word is no work yet.
     */
    @Transactional
    public Case take(Actor actor, CaseAsSeen seen) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        if (subject.handling().owner().equals(actor.person())) {
            return subject;
        }
        requireWork(subject);
        Act act = aftermath.act(actor);
        return aftermath.keep(subject.take(act), act);
    }

    /** Takes the next case of a queue; empty if none waits. Two people never get the same one. */
    @Transactional
    public Optional<Case> takeNext(Actor actor, String queue) {
        CasePolicy.requireWork(actor);
        if (known.find(queue).isEmpty()) {
            throw Refused.notFound("queue");
        }
        Act act = aftermath.act(actor);
        return queues.claimNext(queue).map(next -> aftermath.keep(next.take(act), act));
    }

    /**
     * Hands a case over to another member of staff, with a note that says why. A colleague's case
     * is not one's own to give.
     */
    @Transactional
    public Case handOver(Actor actor, CaseAsSeen seen, PersonId to, Said note) {
        CasePolicy.requireWork(actor);
        Person taker = people.get(to);
        if (!taker.isStaff() || !CasePolicy.mayWork(taker.actor())) {
            throw Refused.invalid("to", "ownership.not-staff", taker.name());
        }
        if (note.body().isBlank()) {
            throw Refused.invalid("note", "ownership.note-missing");
        }
        Case subject = aftermath.hold(actor, seen);
        if (!CasePolicy.mayHandOver(actor, subject)) {
            throw Refused.conflict("case.owned", Map.of());
        }
        requireWork(subject);
        Act act = aftermath.act(actor);
        Message why = notes.add(subject, note, act);
        Act saying = act.saying(why.id());
        Case after = aftermath.keep(subject.handOver(to, saying), saying);
        aftermath.tellOwner(MailKind.NOW_YOURS, "handed:" + why.id().value(), after, why.id(), act);
        return after;
    }

    private void requireWork(Case subject) {
        if (subject.handling().owner().isEmpty() && approvers.areAwaited(subject)) {
            throw Refused.conflict("case.not-approved-yet", Map.of());
        }
    }
}
