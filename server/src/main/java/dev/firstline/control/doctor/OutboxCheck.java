package dev.firstline.control.doctor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/** Whether mail to people goes out. */
@Component
@Order(5)
class OutboxCheck implements Check {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final ConditionStore store;

    OutboxCheck(ConditionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Finding look() {
        Instant now = Instant.now();
        int stuck = store.countUnsent(now.minus(PATIENCE));
        int givenUp = store.countGivenUp(now.minus(REMEMBERED));
        if (stuck > 0) {
            return Finding.fault(
                    "%d mails have waited for more than %d minutes: check firstline.mail.relay.*."
                            .formatted(stuck, PATIENCE.toMinutes()));
        }
        return givenUp == 0
                ? Finding.well("all mail went out.")
                : Finding.fault(
                        "%d mails were given up in the last %d days: look at their addresses."
                                .formatted(givenUp, REMEMBERED.toDays()));
    }
}
