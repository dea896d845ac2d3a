package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Change;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Visibility;
import dev.firstline.notifications.MailKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * Resolves a case in one or several ways, and asks for the customer's word (CAS-4, CAS-5). What is
 * confirmed on it may take its charge back (INC-4).
 */
@Component
public class Resolutions {

    private final Conversations conversations;
    private final Incidents incidents;
    private final Aftermath aftermath;

    Resolutions(Conversations conversations, Incidents incidents, Aftermath aftermath) {
        this.conversations = conversations;
        this.incidents = incidents;
        this.aftermath = aftermath;
    }

    /**
     * Resolves a case with an answer to the customer. It stays open until the customer is
     * satisfied; an enhancement alone is closed at once (ENH-1).
     */
    @Transactional
    public Case resolve(Actor actor, CaseAsSeen seen, List<Resolution> kinds, Said answer) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        Act act = aftermath.act(actor);
        subject.resolve(kinds, act);
        Message said = conversations.add(subject, answer.as(Visibility.PUBLIC), act);
        Act saying = act.saying(said.id());
        Case after = aftermath.keepAnswered(resolution(subject, kinds, saying), saying);
        incidents.confirmed(after, kinds, saying);
        MailKind kind = after.isOpen() ? MailKind.RESOLVED : MailKind.CLOSED;
        aftermath.mail(
                kind,
                "resolved:" + said.id().value(),
                after,
                said.id(),
                after.origin().requester(),
                act);
        return after;
    }

    private static Change resolution(Case subject, List<Resolution> kinds, Act act) {
        Change owned =
                subject.handling().owner().isEmpty() ? subject.take(act) : subject.touched(act);
        Change resolved = owned.then(owned.after().resolve(kinds, act));
        boolean enhancementOnly = kinds.equals(List.of(Resolution.ENHANCEMENT_ROUTED));
        return enhancementOnly ? resolved.then(resolved.after().closeAsEnhancement(act)) : resolved;
    }
}
