package dev.firstline.mail.incoming;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.explanation.Explanation;
import dev.firstline.jobs.SideBySide;
import dev.firstline.mail.Origin;
import dev.firstline.mail.Outcome;
import dev.firstline.storage.RawMailFiles;
import dev.firstline.time.BusinessTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes messages in: first they are kept, then read and settled. One that fails is tried again, and
 * set apart after a few times, so that it never blocks the next (MAIL-4).
 */
@Component
public class Reception {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    /** After this a message counts as given up by its reader; settling it twice is harmless. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** Enough that one commit is shared by many, few enough that it is short. */
    private static final int AT_ONCE = 32;

    /** What settles a message waits for the database half of its time. */
    static final int STRANDS = 2;

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30));

    private final IncomingMailStore store;
    private final RawMailFiles files;
    private final MailReader reader;
    private final Settlement settlement;
    private final Cases cases;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;
    private final SideBySide strands;
    private final InstantSource clock = InstantSource.system();

    Reception(
            IncomingMailStore store,
            RawMailFiles files,
            MailReader reader,
            Settlement settlement,
            Cases cases,
            BusinessTime time,
            ApplicationEventPublisher events,
            @Qualifier("mailStrands") SideBySide strands) {
        this.store = store;
        this.files = files;
        this.reader = reader;
        this.settlement = settlement;
        this.cases = cases;
        this.time = time;
        this.events = events;
        this.strands = strands;
    }

    /** Keeps a message: its file and its row are safe when this returns. */
    public UUID keep(InputStream raw, Origin origin) throws IOException {
        String file = files.write(raw);
        UUID id = UUID.randomUUID();
        long size = Files.size(files.file(file));
        store.add(id, file, size, origin, time.instant(), clock.instant());
        events.publishEvent(new MailKept());
        return id;
    }

    /** Settles the messages that wait longest, a few at once; false if none is due. */
    boolean settleNext() throws InterruptedException {
        Instant now = clock.instant();
        List<Kept> next = store.claimDue(now, now.plus(LEASE), AT_ONCE);
        List<ReadMail> read = next.stream().map(this::read).flatMap(Optional::stream).toList();
        List<List<ReadMail>> apart = Strand.of(read, ReadMail::letter, STRANDS);
        strands.run(apart.stream().map(this::settling).toList());
        return !next.isEmpty();
    }

    private Runnable settling(List<ReadMail> strand) {
        return () -> settle(strand);
    }

    /** Settles this message now. */
    public Outcome settle(UUID id) {
        store.claim(id, clock.instant().plus(LEASE));
        Kept kept = store.get(id);
        if (kept.state() == Kept.State.WAITING) {
            read(kept).ifPresent(this::settle);
        }
        return outcome(store.get(id));
    }

    public List<UUID> listQuarantined() {
        return store.listQuarantined();
    }

    public boolean release(UUID id) {
        boolean released = store.release(id, clock.instant());
        events.publishEvent(new MailKept());
        return released;
    }

    private Optional<ReadMail> read(Kept kept) {
        try {
            return Optional.of(reader.read(kept));
        } catch (Exception | StackOverflowError fault) {
            failed(kept, fault);
            return Optional.empty();
        }
    }

    /**
     * Where one of them fails, each is settled alone, so that no other fails with it. Read anew:
     * the files that came with it are taken once, even by what is rolled back.
     */
    private void settle(List<ReadMail> mails) {
        try {
            settlement.settleAll(mails);
        } catch (RuntimeException | StackOverflowError oneOfThem) {
            mails.forEach(mail -> read(mail.kept()).ifPresent(this::settle));
        }
    }

    private void settle(ReadMail mail) {
        try {
            settleOnce(mail);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            failed(mail.kept(), fault);
        }
    }

    /**
     * Two of the same at once: the second is settled anew, and found to be a replay. So is one that
     * waited for what waits for it.
     */
    private void settleOnce(ReadMail mail) throws IOException {
        try {
            settlement.settle(mail);
        } catch (DuplicateKeyException | PessimisticLockingFailureException atOnce) {
            settlement.settle(reader.read(mail.kept()));
        }
    }

    /** The log names the row only: what is in the message is personal (NFR-6). */
    private void failed(Kept kept, Throwable fault) {
        boolean again = kept.attempts() <= PAUSES.size();
        Duration pause = again ? PAUSES.get(Math.max(kept.attempts(), 1) - 1) : Duration.ZERO;
        store.failed(
                kept.id(),
                again ? Kept.State.WAITING : Kept.State.QUARANTINED,
                clock.instant().plus(pause),
                fault.toString());
        String what = fault.getClass().getName();
        if (again) {
            log.warn("Message {} is tried again in {}: {}", kept.id(), pause, what);
        } else {
            log.error(
                    "Message {} could not be taken in and waits in quarantine: {}",
                    kept.id(),
                    what);
        }
    }

    private Outcome outcome(Kept kept) {
        Long caseId = kept.caseId();
        String decision = kept.decision();
        return new Outcome(
                caseId == null ? null : Long.toString(cases.get(new CaseId(caseId)).number()),
                kept.created(),
                kept.messageId(),
                decision == null
                        ? null
                        : JsonMapper.shared().readValue(decision, Explanation.class));
    }
}
