package dev.firstline.time;

import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * The clock that cases, commitments, calendars and reports ask (XPL-2). It runs with the system's
 * clock, ahead of it by as much as the demo was moved forward; sessions, leases and retries follow
 * the system's clock instead.
 */
@Component
public class BusinessTime implements InstantSource {

    /** Ten years: nothing of a demo is due later, and calendars are counted day by day. */
    private static final int MOST_DAYS = 3660;

    private static final ScopedValue<Instant> REPLAYED = ScopedValue.newInstance();

    private final BusinessTimeStore store;
    private volatile Duration ahead;

    BusinessTime(BusinessTimeStore store) {
        this.store = store;
        this.ahead = store.ahead();
    }

    /** Now, to the microsecond: what the database keeps. */
    @Override
    public Instant instant() {
        return REPLAYED.isBound()
                ? REPLAYED.get()
                : Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Runs work as if it happened at a past instant: for demo data and imports, in this thread
     * only.
     */
    public <T> T replaying(Instant at, Callable<T> work) throws Exception {
        return ScopedValue.where(REPLAYED, at.truncatedTo(ChronoUnit.MICROS)).call(work::call);
    }

    /** Moves business time forward by a duration; a negative one is refused. */
    @Transactional
    public Instant advance(Duration by) {
        return move("advance", by);
    }

    /** Moves business time forward to an instant; one in the past is refused. */
    @Transactional
    public Instant advanceTo(Instant to) {
        return move("to", Duration.between(instant(), to));
    }

    private Instant move(String field, Duration by) {
        if (by.isNegative()) {
            throw Refused.invalid(field, "time.forward-only");
        }
        if (by.compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw Refused.invalid(field, "time.too-far", MOST_DAYS);
        }
        Duration moved = ahead.plus(by);
        store.save(moved);
        ahead = moved;
        return instant();
    }
}
