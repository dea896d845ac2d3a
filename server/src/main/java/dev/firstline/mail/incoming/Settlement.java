package dev.firstline.mail.incoming;

import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.mail.rule.Decision;
import dev.firstline.mail.rule.Findings;
import dev.firstline.mail.rule.Letter;
import dev.firstline.mail.rule.Rules;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Decides about a message and does it, in one transaction with the note that it was done: a crash
 * leaves all of it or nothing (NFR-2).
 */
@Component
class Settlement {

    private final IncomingMailStore store;
    private final Senders senders;
    private final Investigation investigation;
    private final Deeds deeds;
    private final LeftOutMail leftOut;
    private final StaffHints hints;

    Settlement(
            IncomingMailStore store,
            Senders senders,
            Investigation investigation,
            Deeds deeds,
            LeftOutMail leftOut,
            StaffHints hints) {
        this.store = store;
        this.senders = senders;
        this.investigation = investigation;
        this.deeds = deeds;
        this.leftOut = leftOut;
        this.hints = hints;
    }

    /**
     * Settles messages in their order, all or none of them: what it costs to make one durable is
     * enough for many. All are held before the first is settled: whoever settles one of them
     * elsewhere holds it, too, before anything else.
     */
    @Transactional
    public void settleAll(List<ReadMail> mails) {
        Set<UUID> waiting = store.holdWaiting(mails.stream().map(it -> it.kept().id()).toList());
        mails.stream().filter(it -> waiting.contains(it.kept().id())).forEach(this::settleHeld);
    }

    /**
     * Settles a message that still waits; one that somebody else settled meanwhile stays as it is.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the same message is settled
     *     elsewhere at this moment: asked again, it is found to be a replay
     */
    @Transactional
    public void settle(ReadMail mail) {
        settleAll(List.of(mail));
    }

    /** A message may be a new request that its sender is not entitled to (INT-6). */
    private static Explanation why(Explained<Decision> decided, Done done) {
        return done.refusal() == null ? decided.explanation() : done.refusal();
    }

    private void settleHeld(ReadMail mail) {
        UUID id = mail.kept().id();
        Letter letter = mail.letter();
        Contents contents = mail.contents();
        Sender sender = senders.of(letter);
        Findings findings = investigation.of(letter, sender);
        Explained<Decision> decided = Rules.decide(letter, findings);
        Done done = deeds.carryOut(decided.value(), id, letter, sender, contents);
        leftOut.tell(done, decided.value(), letter, sender, contents);
        if (done.caseId() != null) {
            hints.leave(done.caseId(), decided.value(), letter, findings);
        }
        store.finished(
                id,
                letter,
                decided.value() instanceof Decision.Replayed ? Kept.State.REPLAY : Kept.State.DONE,
                done,
                JsonMapper.shared().writeValueAsString(why(decided, done)));
    }
}
