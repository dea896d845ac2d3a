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
 * @param left counted time until the limit; by how much it is late in phase LATE; how long it took
 *     in MET and MET_LATE
 * @param late counted time past the limit; zero as long as there is none
 * @param used share of the promised time that is counted already, from 0 to 1
 * @param wakesAt in phase SLEEPING: when counting goes on
 * @param zone in which instants are told
 * @param hours the hours that count, as they are said to people
 */
public record Reading(
        Commitment commitment,
        Phase phase,
        Duration left,
        Duration late,
        double used,
        @Nullable Instant wakesAt,
        ZoneId zone,
        LocalText hours) {

    /** What the clock of a commitment is doing. */
    public enum Phase {
        RUNNING,
        /** Past the second warning. */
        SOON,
        /** Outside coverage: nothing counts until it wakes. */
        SLEEPING,
        LATE,
        MET,
        MET_LATE,
        CANCELLED
    }
}
