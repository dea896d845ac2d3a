package dev.firstline.mail.outgoing;

import java.time.Duration;
import java.util.Optional;

/** How long a mail is tried again: soon at first, then more seldom, for about two days in all. */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int MOST_ATTEMPTS = 21;

    private Patience() {}

    /** How long to wait after that many attempts; empty when it is enough. */
    static Optional<Duration> after(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.max(0, attempts - 1));
        return Optional.of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
