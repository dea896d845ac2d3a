package dev.firstline.notifications;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Mail to people (MAIL-8): queued in the transaction of its cause, sent afterwards, tried again
 * until it is accepted or given up. A crash between the other side's acceptance and our note of it
 * sends a mail twice, with one Message-ID.
 */
@Component
public class Outbox {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration CAP_PERIOD = Duration.ofHours(24);

    private final OutboxStore store;
    private final Programmes programmes;
    private final MailAddresses addresses;
    private final ApplicationEventPublisher events;

    Outbox(
            OutboxStore store,
            Programmes programmes,
            MailAddresses addresses,
            ApplicationEventPublisher events) {
        this.store = store;
        this.programmes = programmes;
        this.addresses = addresses;
        this.events = events;
    }

    /**
     * Queues a mail about a case, unless the same cause queued it before.
     *
     * @return false if it was held back: automatic, and one too many for this case and
     *     correspondent (MAIL-6)
     */
    @Transactional
    public boolean queue(
            MailKind kind,
            String cause,
            Case about,
            @Nullable MessageId message,
            PersonId recipient) {
        return queue(kind, cause, about, message, recipient, null);
    }

    /**
     * The same.
     *
     * @param particulars JSON of what its words need beside the case, null for nothing
     */
    @Transactional
    public boolean queue(
            MailKind kind,
            String cause,
            Case about,
            @Nullable MessageId message,
            PersonId recipient,
            @Nullable String particulars) {
        OutgoingMail plain = mail(kind, cause, about.id(), message, recipient, null);
        return queue(plain.with(particulars), cap(about));
    }

    /**
     * Queues the answer to a mail that asks for a state.
     *
     * @param about the case, empty where there is none that its recipient may know of
     * @param asked Message-ID of that mail, empty if it has none
     * @return false if it was held back, as above
     */
    @Transactional
    public boolean queueState(
            String cause, Optional<Case> about, PersonId recipient, Optional<String> asked) {
        return queue(
                mail(
                        MailKind.STATUS,
                        cause,
                        about.map(Case::id).orElse(null),
                        null,
                        recipient,
                        asked.orElse(null)),
                about.map(this::cap)
                        .orElseGet(() -> programmes.current().mail().automaticPerDay()));
    }

    /**
     * Queues a mail about no case, unless the same cause queued it before.
     *
     * @param particulars JSON of what its words need
     * @param answered Message-ID of a mail that it answers, null for none
     * @return false if it was held back, as above
     */
    @Transactional
    public boolean queueNotice(
            MailKind kind,
            String cause,
            PersonId recipient,
            String particulars,
            @Nullable String answered) {
        String mailId = UUID.randomUUID() + "@" + addresses.domain();
        return queue(
                new OutgoingMail(
                        0, cause, kind, null, null, recipient, answered, particulars, mailId, 0),
                programmes.current().mail().automaticPerDay());
    }

    private int cap(Case about) {
        return programmes.version(about.origin().programmeVersion()).mail().automaticPerDay();
    }

    private OutgoingMail mail(
            MailKind kind,
            String cause,
            @Nullable CaseId about,
            @Nullable MessageId message,
            PersonId recipient,
            @Nullable String answered) {
        String mailId = UUID.randomUUID() + "@" + addresses.domain();
        return new OutgoingMail(
                0, cause, kind, about, message, recipient, answered, null, mailId, 0);
    }

    private boolean queue(OutgoingMail mail, int cap) {
        if (!add(mail, cap, Instant.now())) {
            return store.isQueued(mail.cause(), mail.recipient());
        }
        events.publishEvent(new MailQueued());
        return true;
    }

    private boolean add(OutgoingMail mail, int cap, Instant now) {
        if (mail.kind().isCapped()) {
            return store.addBelow(cap, now.minus(CAP_PERIOD), mail, now);
        }
        store.add(mail, now);
        return true;
    }

    /**
     * Claims mail that is due for a few minutes; what is not reported back until then is due again.
     */
    @Transactional
    public List<OutgoingMail> claimDue(int limit) {
        Instant now = Instant.now();
        return store.claimDue(now, now.plus(LEASE), limit);
    }

    public void sent(OutgoingMail mail) {
        store.sent(mail.id(), Instant.now());
    }

    /** Not accepted this time: tried again later, or given up where that is of no use. */
    public void failed(OutgoingMail mail, String error, Optional<Instant> again) {
        store.failed(mail.id(), error, again, Instant.now());
    }

    /** The case that a Message-ID of ours belongs to. */
    public Optional<CaseId> findCase(String mailId) {
        return store.findCase(mailId);
    }

    /** Whether a Message-ID is one of ours. */
    public boolean isOurs(String mailId) {
        return store.isKnown(mailId);
    }

    /**
     * Message-IDs of our mail before this one to the same person about the same case, oldest first,
     * for threading headers.
     */
    public List<String> listEarlier(OutgoingMail mail) {
        return store.listEarlier(mail.id());
    }

    /** What reads them of several ahead, along with other things ({@link ReadAhead}). */
    public Query<?> earlierAhead(Collection<OutgoingMail> mails) {
        return store.earlierAhead(mails.stream().map(OutgoingMail::id).toList());
    }

    public int countWaiting() {
        return store.countWaiting();
    }
}
