package dev.firstline.mail.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cases.Case;
import dev.firstline.directory.Person;
import dev.firstline.mail.OwnMark;
import dev.firstline.mail.incoming.Correspondence;
import dev.firstline.mail.incoming.Correspondent;
import dev.firstline.notifications.MailAddresses;
import dev.firstline.notifications.Outbox;
import dev.firstline.notifications.OutgoingMail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedSet;

/**
 * Writes the fields above a mail: who, to whom, what it answers, and whether a machine wrote it.
 */
@Component
class MailHead {

    private final MailAddresses addresses;
    private final MailSettings settings;
    private final OwnMark ownMark;
    private final Outbox outbox;
    private final Correspondence correspondence;
    private final InstantSource clock = InstantSource.system();

    MailHead(
            MailAddresses addresses,
            MailSettings settings,
            OwnMark ownMark,
            Outbox outbox,
            Correspondence correspondence) {
        this.addresses = addresses;
        this.settings = settings;
        this.ownMark = ownMark;
        this.outbox = outbox;
        this.correspondence = correspondence;
    }

    /**
     * The head of a mail about a case: its number in the subject, threaded with what went before.
     */
    MimeMessage about(OutgoingMail mail, Case subject, Person recipient, String writtenNumber)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage head =
                addressed(mail, recipient, writtenNumber + " " + subject.origin().subject());
        thread(
                head,
                mail,
                outbox.listEarlier(mail),
                correspondence.listIds(Correspondent.of(subject.id(), recipient.email())));
        return head;
    }

    MimeMessage aboutNoCase(OutgoingMail mail, Person recipient, String subject)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage head = addressed(mail, recipient, subject);
        thread(head, mail, List.of(), List.of());
        return head;
    }

    private MimeMessage addressed(OutgoingMail mail, Person recipient, String subject)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage head = new Known(mail.mailId());
        head.setFrom(new InternetAddress(addresses.support(), settings.senderName(), UTF_8.name()));
        head.setReplyTo(new InternetAddress[] {new InternetAddress(addresses.support(), true)});
        InternetAddress to = new InternetAddress(recipient.email(), true);
        to.setPersonal(oneLine(recipient.name()), UTF_8.name());
        head.setRecipient(RecipientType.TO, to);
        head.setSubject(oneLine(subject), UTF_8.name());
        head.setSentDate(Date.from(clock.instant()));
        head.setHeader(OwnMark.FIELD, ownMark.value());
        if (mail.kind().isAutomatic()) {
            markAutomatic(head, mail);
        }
        return head;
    }

    /** So that no machine answers it (RFC 3834; the second field is Exchange's). */
    private static void markAutomatic(MimeMessage head, OutgoingMail mail)
            throws MessagingException {
        boolean answers =
                switch (mail.kind()) {
                    case ACKNOWLEDGEMENT,
                            BARE_ACKNOWLEDGEMENT,
                            STATUS,
                            FOLLOW_UP,
                            FILES_LEFT_OUT,
                            AWAITS_APPROVAL,
                            NOT_ENTITLED ->
                            true;
                    case REPLY,
                            PRIORITY_CHANGED,
                            RESOLVED,
                            CLOSED,
                            CUSTOMER_WROTE,
                            REJECTED,
                            REOPENED,
                            COLLEAGUE_WROTE,
                            NOW_YOURS,
                            MENTIONED,
                            APPROVAL_ASKED,
                            INCIDENT_FREE,
                            NOT_APPROVED,
                            DRAFTS_WAITING,
                            DRAFTS_MOVED,
                            CONTACT_NAMED,
                            CONTACT_REPLACED,
                            DRAFT_SENT,
                            SPLIT,
                            CHARGE_TAKEN_BACK,
                            MERGED,
                            MERGE_UNDONE,
                            OUT_OF_SCOPE,
                            FEE_ASKED,
                            FEE_ANSWERED,
                            FEE_DECIDED,
                            FEE_WITHDRAWN,
                            CHANGE_ASKED,
                            CHANGE_ANSWERED,
                            AGREEMENT_WITHDRAWN,
                            AGREEMENT_ENDED,
                            AGREEMENT_CONTINUED,
                            AGREEMENT_ENDS,
                            SAM_NAMED,
                            SAM_REPLACED,
                            INCIDENT_DISPUTED,
                            DISPUTE_ANSWERED,
                            STATEMENT_ISSUED,
                            PROMISES_DUE,
                            PROMISES_MOVED,
                            PROMISES_PUT_OFF ->
                            false;
                };
        head.setHeader("Auto-Submitted", answers ? "auto-replied" : "auto-generated");
        head.setHeader("X-Auto-Response-Suppress", "All");
    }

    /**
     * Answers the mail that asked, else the recipient's last on the case, else our own last to them
     * (RFC 5322, 3.6.4).
     */
    private static void thread(
            MimeMessage head, OutgoingMail mail, List<String> ours, List<String> theirs)
            throws MessagingException {
        List<String> all = new ArrayList<>(ours);
        all.addAll(theirs);
        Optional.ofNullable(mail.answered()).ifPresent(all::add);
        if (all.isEmpty()) {
            return;
        }
        String answered = all.getLast();
        SequencedSet<String> references = new LinkedHashSet<>(theirs);
        references.addAll(ours);
        references.remove(answered);
        references.addLast(answered);
        head.setHeader("In-Reply-To", "<" + answered + ">");
        head.setHeader("References", "<" + String.join(">\r\n <", references) + ">");
    }

    /** No line break may end a field early: what follows would become fields of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** A message that keeps the id under which the outbox knows it. */
    private static final class Known extends MimeMessage {

        /** Says nothing; but one for each mail would search all jars for its parts each time. */
        private static final Session SESSION = Session.getInstance(new Properties());

        private final String mailId;

        Known(String mailId) {
            super(SESSION);
            this.mailId = mailId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mailId + ">");
        }
    }
}
