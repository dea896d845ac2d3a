package dev.firstline.control.doctor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/** Whether this machine and the database agree on what time it is. */
@Component
@Order(7)
class ClockCheck implements Check {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final ConditionStore store;

    ClockCheck(ConditionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Finding look() {
        Instant before = Instant.now();
        Instant theirs = store.clock();
        return judge(before, theirs, Instant.now());
    }

    /** Their time, which was asked for between two instants of ours. */
    static Finding judge(Instant before, Instant theirs, Instant after) {
        Duration apart =
                theirs.isBefore(before)
                        ? Duration.between(theirs, before)
                        : Duration.between(after, theirs);
        return apart.compareTo(TOLERANCE) <= 0
                ? Finding.well("this machine and the database agree.")
                : Finding.fault(
                        "this machine and the database are %d seconds apart: let both ask a time server."
                                .formatted(apart.toSeconds()));
    }
}
