package dev.firstline.demo;

import dev.firstline.commitments.Commitments;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/** Moves business time forward, for programs (XPL-2). */
@RestController
class DemoClock {

    /** Either a duration or an instant, as ISO 8601. */
    record Move(@Nullable String advance, @Nullable String to) {}

    private final BusinessTime time;
    private final Commitments commitments;

    DemoClock(BusinessTime time, Commitments commitments) {
        this.time = time;
        this.commitments = commitments;
    }

    @PostMapping("/demo/clock")
    Map<String, Instant> move(@RequestBody Move move) {
        return Map.of("now", moved(move));
    }

    private Instant moved(Move move) {
        if (move.advance() != null && move.to() != null) {
            throw Refused.invalid("to", "time.said-twice");
        }
        if (move.advance() != null) {
            return time.advance(duration(move.advance()));
        }
        if (move.to() != null) {
            return time.advanceTo(instant(move.to()));
        }
        throw Refused.invalid("advance", "time.nothing-said");
    }

    private static Duration duration(String advance) {
        try {
            return Duration.parse(advance);
        } catch (DateTimeException _) {
            throw Refused.invalid("advance", "duration.unreadable");
        }
    }

    private static Instant instant(String to) {
        try {
            return OffsetDateTime.parse(to).toInstant();
        } catch (DateTimeException _) {
            throw Refused.invalid("to", "instant.unreadable");
        }
    }

    /** Moves to just past the next promise that ends; nothing happens if none runs. */
    void moveToNextDeadline() {
        commitments
                .findNextLimit(time.instant())
                .ifPresent(limit -> time.advanceTo(limit.plusSeconds(1)));
    }
}
