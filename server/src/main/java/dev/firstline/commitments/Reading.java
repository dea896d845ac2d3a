package dev.firstline.commitments;

import dev.firstline.programme.LocalText;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A commitment as a clock shows it at one instant.
 *
 * @param phase what the clock is doing
 * @param promised counted time from its start to its limit, to the second
 * @param grace what of it the grace gave, null where it gave nothing (COM-6)
 * @param left counted time until the limit; of one that stands still what is left beside what is
 *     told to be counted, in whole minutes where that is ({@link ToldSums}); by how much it is late
 *     in phase LATE; how long it took in MET and MET_LATE
 * @param late counted time past the limit; zero as long as there is none
 * @param overdue time that has passed since it was due, until it was met or to now; zero as long as
 *     there is none
 * @param used share of the promised time that is counted already, from 0 to 1
 * @param wakesAt in phase SLEEPING: when counting goes on
 * @param hours the hours that count, as they are said to people
 * @param hoursZone where they are to be read, null where they are the same everywhere
 * @param businessHours whether those are the business hours of a region
 */
public record Reading(
        Commitment commitment,
        Phase phase,
        Duration promised,
        @Nullable Grace grace,
        Duration left,
        Duration late,
        Duration overdue,
        double used,
        @Nullable Instant wakesAt,
        LocalText hours,
        @Nullable ZoneId hoursZone,
        boolean businessHours) {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** Whether it was met in time, before any of the hours that count: not merely at once. */
    public boolean isMetOutside() {
        Instant met = commitment.metAt();
        return phase == Phase.MET
                && left.isZero()
                && met != null
                && met.isAfter(commitment.startedAt().plus(A_MINUTE));
    }

    /**
     * That a change had left less than the grace, which counted from then.
     *
     * @param target what was promised without it
     * @param given the grace
     */
    public record Grace(Duration target, Duration given) {}

    /** What the clock of a commitment is doing. */
    public enum Phase {
        RUNNING,
        /** Past the second warning. */
        SOON,
        /** Outside coverage: nothing counts until it wakes. */
        SLEEPING,
        /** Stands still, until the case leaves the state that brought it (COM-5). */
        PAUSED,
        LATE,
        MET,
        MET_LATE,
        CANCELLED
    }
}
