package dev.firstline.mail.outgoing;

import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.mail.Relay;
import dev.firstline.notifications.Outbox;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.storage.ReadOnce;
import dev.firstline.time.BusinessTime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends what the outbox holds (MAIL-8). */
@Component
class OutboxSender {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final int AT_ONCE = 20;

    private final Outbox outbox;
    private final Relays relays;
    private final MailWriter writer;
    private final Postmen postmen;
    private final Cases cases;
    private final MailsAhead ahead;
    private final BusinessTime time;
    private final InstantSource clock = InstantSource.system();

    OutboxSender(
            Outbox outbox,
            Relays relays,
            MailWriter writer,
            Postmen postmen,
            Cases cases,
            MailsAhead ahead,
            BusinessTime time) {
        this.outbox = outbox;
        this.relays = relays;
        this.writer = writer;
        this.postmen = postmen;
        this.cases = cases;
        this.ahead = ahead;
        this.time = time;
    }

    /** Sends the next few; false if there are no more, or there is no relay. */
    boolean sendSome() {
        Optional<Relay> relay = relays.find();
        if (relay.isEmpty()) {
            return false;
        }
        List<OutgoingMail> due = outbox.claimDue(AT_ONCE);
        if (due.isEmpty()) {
            postmen.rest();
        } else {
            send(due, relay.get());
        }
        return due.size() == AT_ONCE;
    }

    private void send(List<OutgoingMail> mails, Relay relay) {
        try (Postman postman = postmen.at(relay)) {
            ReadOnce.reading(() -> writeAll(mails))
                    .forEach((mail, written) -> deliver(mail, written, postman));
        } catch (MessagingException unreachable) {
            log.warn("The mail relay {} cannot be used: {}", relay, unreachable.getMessage());
            mails.forEach(mail -> failed(mail, unreachable));
        }
    }

    /** Those that can be written. */
    private Map<OutgoingMail, MimeMessage> writeAll(List<OutgoingMail> mails) {
        ahead.read(mails);
        Map<OutgoingMail, MimeMessage> written = new LinkedHashMap<>();
        for (OutgoingMail mail : mails) {
            try {
                written.put(mail, writer.write(mail));
            } catch (Exception fault) {
                failed(mail, fault);
            }
        }
        return written;
    }

    private void deliver(OutgoingMail mail, MimeMessage written, Postman postman) {
        try {
            postman.deliver(written);
            outbox.sent(mail);
        } catch (Exception fault) {
            failed(mail, fault);
        }
    }

    private void failed(OutgoingMail mail, Exception fault) {
        Optional<Instant> again =
                Refusal.isPermanent(fault)
                        ? Optional.empty()
                        : Patience.after(mail.attempts()).map(clock.instant()::plus);
        if (again.isEmpty()) {
            log.warn("Mail {} is given up: {}", mail.id(), fault.getClass().getName());
            markUndelivered(mail);
        }
        outbox.failed(mail, String.valueOf(fault.getMessage()), again);
    }

    private void markUndelivered(OutgoingMail mail) {
        if (mail.caseId() != null) {
            cases.note(
                    mail.caseId(),
                    new CaseEvent(
                            EventType.MAIL_NOT_DELIVERED,
                            time.instant(),
                            null,
                            mail.kind().key(),
                            null,
                            mail.message()));
        }
    }
}
