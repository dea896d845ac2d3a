package dev.firstline.demo;

import dev.firstline.commitments.Commitments;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Moves business time forward, for programs (XPL-2). */
@RestController
class DemoClock {

    /** Either a duration or an instant, as ISO 8601. */
    record Move(@Nullable Duration advance, @Nullable Instant to) {}

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
        if (move.advance() != null) {
            return time.advance(move.advance());
        }
        if (move.to() != null) {
            return time.advanceTo(move.to());
        }
        throw Refused.invalid("advance", "time.nothing-said");
    }

    /** Moves to just past the next promise that ends; nothing happens if none runs. */
    void moveToNextDeadline() {
        commitments
                .findNextLimit(time.instant())
                .ifPresent(limit -> time.advanceTo(limit.plusSeconds(1)));
    }

    @ExceptionHandler
    ProblemDetail refuse(Refused refused) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Send {\"advance\":\"PT6H\"} or {\"to\":\"2026-11-20T15:30:00Z\"}; the clock moves forward only.");
    }
}
