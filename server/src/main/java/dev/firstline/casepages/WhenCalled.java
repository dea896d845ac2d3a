package dev.firstline.casepages;

import dev.firstline.explanation.Refused;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a call took place, as staff type it: by the minute, in the zone in which they read. Pure.
 */
public final class WhenCalled {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private WhenCalled() {}

    /**
     * The instant, empty where nothing was typed. In the minute in which the case came in it is
     * that instant. Of the hour that comes twice the first is meant, if the case had come in by
     * then.
     *
     * @throws Refused for what is no time, or one that clocks went over
     */
    public static Optional<Instant> read(String typed, ZoneId zone, Instant cameIn) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        LocalDateTime local = local(typed.strip());
        List<Instant> meant =
                zone.getRules().getValidOffsets(local).stream().map(local::toInstant).toList();
        if (meant.isEmpty()) {
            throw Refused.invalid("at", "call.time-skipped");
        }
        Instant at =
                meant.stream()
                        .filter(it -> it.plus(MINUTE).isAfter(cameIn))
                        .findFirst()
                        .orElse(meant.getLast());
        boolean then = at.isBefore(cameIn) && at.plus(MINUTE).isAfter(cameIn);
        return Optional.of(then ? cameIn : at);
    }

    private static LocalDateTime local(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeException _) {
            throw Refused.invalid("at", "call.time-unreadable");
        }
    }
}
