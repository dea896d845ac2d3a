package dev.firstline.mail.outgoing;

import dev.firstline.jobs.WorkLoop;
import dev.firstline.notifications.MailQueued;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes the loop when the transaction that queued a mail has committed. */
@Component
class OutgoingNudge {

    private final WorkLoop outgoingMail;

    OutgoingNudge(WorkLoop outgoingMail) {
        this.outgoingMail = outgoingMail;
    }

    @TransactionalEventListener
    void on(MailQueued queued) {
        outgoingMail.nudge();
    }
}
