package dev.firstline.control.doctor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/** Whether mail that was accepted becomes cases. */
@Component
@Order(4)
class IncomingMailCheck implements Check {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ConditionStore store;

    IncomingMailCheck(ConditionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "incoming mail";
    }

    @Override
    public Finding look() {
        Instant now = Instant.now();
        int quarantined = store.countIncoming("quarantined", now);
        int waiting = store.countIncoming("waiting", now.minus(PATIENCE));
        if (quarantined > 0) {
            return Finding.fault(
                    quarantined
                            + " messages in quarantine could not be read: look at them, and take"
                            + " them in again.");
        }
        return waiting == 0
                ? Finding.well("nothing waits, nothing is in quarantine.")
                : Finding.fault(
                        "%d messages have waited for more than %d minutes: see the log."
                                .formatted(waiting, PATIENCE.toMinutes()));
    }
}
