package dev.firstline.mail.incoming;

import dev.firstline.jobs.WorkLoop;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes the loop when a message is kept. */
@Component
class IncomingNudge {

    private final WorkLoop incomingMail;

    IncomingNudge(WorkLoop incomingMail) {
        this.incomingMail = incomingMail;
    }

    @EventListener
    void on(MailKept kept) {
        incomingMail.nudge();
    }
}
