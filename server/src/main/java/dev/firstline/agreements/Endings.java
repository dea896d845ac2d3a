package dev.firstline.agreements;

import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Agreements whose last day has passed, each once (PRG-3): nobody changes anything on that day. One
 * that is extended, and ends again, is there again.
 */
@Component
public class Endings {

    /** For so many days after its last an agreement's end is still news. */
    private static final int NEWS_FOR_DAYS = 3;

    private static final int AT_ONCE = 500;

    private final EndingStore store;
    private final HistoryStore history;
    private final Agreements agreements;
    private final BusinessTime time;

    Endings(EndingStore store, HistoryStore history, Agreements agreements, BusinessTime time) {
        this.store = store;
        this.history = history;
        this.agreements = agreements;
        this.time = time;
    }

    /** One that waits; empty where there is none. */
    public Optional<AgreementId> find() {
        return store.findEnded(time.instant());
    }

    /**
     * Takes one, held until the transaction ends, which tells of it; empty where another process
     * was quicker, or somebody has let it run on meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Agreement> take(AgreementId id) {
        agreements.hold(id);
        LocalDate today = agreements.today(agreements.get(id).organisation());
        return store.see(id, today) ? Optional.of(agreements.get(id)) : Optional.empty();
    }

    /**
     * Passes over some of those that ended days ago, such as after a long stop: whom they concern
     * has noticed. False if there was none.
     */
    @Transactional
    public boolean leaveOutOld() {
        LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        return store.leaveOut(today.minusDays(NEWS_FOR_DAYS), AT_ONCE) > 0;
    }

    /**
     * Whether somebody ended it, and its support account manager of now was told its last day then.
     */
    public boolean wasToldByHand(Agreement it) {
        return history.findLast(
                        it.id(),
                        AgreementEvent.Type.ENDED,
                        AgreementEvent.Type.EXTENDED,
                        AgreementEvent.Type.REPLACED,
                        AgreementEvent.Type.RENEWAL_CHANGED,
                        AgreementEvent.Type.SAM_CHANGED)
                .filter(last -> last.type() == AgreementEvent.Type.ENDED)
                .isPresent();
    }
}
