package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Change;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed case again, within the programme's days (CAS-6). */
@Component
public class Reopenings {

    private final Conversations conversations;
    private final Programmes programmes;
    private final Owners owners;
    private final Aftermath aftermath;

    Reopenings(
            Conversations conversations,
            Programmes programmes,
            Owners owners,
            Aftermath aftermath) {
        this.conversations = conversations;
        this.programmes = programmes;
        this.owners = owners;
        this.aftermath = aftermath;
    }

    /**
     * Re-opens, with the reason; the case goes back to its last owner if that person is still
     * active.
     */
    @Transactional
    public Case reopen(Actor actor, CaseAsSeen seen, Channel channel, String reason) {
        return reopen(actor, seen, Said.of(channel, reason));
    }

    /** The same, with files that show what is still wrong. */
    @Transactional
    public Case reopen(Actor actor, CaseAsSeen seen, Said reason) {
        if (actor.isStaff()) {
            CasePolicy.requireWork(actor);
        }
        if (reason.body().isBlank()) {
            throw Refused.invalid("reason", "reopening.reason-missing");
        }
        Case subject = aftermath.hold(actor, seen);
        Act act = aftermath.act(actor);
        int days = programmes.version(subject.origin().programmeVersion()).reopenDays();
        subject.reopen(days, null, act);
        Message why = conversations.add(subject, reason.as(Visibility.PUBLIC), act);
        Act saying = act.saying(why.id());
        Change reopened = subject.reopen(days, owners.last(subject), saying);
        Case after =
                actor.isStaff()
                        ? aftermath.keepReopened(reopened, saying)
                        : aftermath.keepAsked(reopened, saying);
        aftermath.tellOwner(
                MailKind.REOPENED, "reopened:" + why.id().value(), after, why.id(), act);
        return after;
    }
}
