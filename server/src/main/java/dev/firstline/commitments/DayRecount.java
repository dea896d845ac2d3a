package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the days that a version of the programme made known mean for the clocks that ran (COM-6).
 *
 * @param cases how many had running clocks when it began
 * @param clocks how many those were
 * @param doneAt when the last of them was counted anew, null before
 * @param left how many are still to be counted anew
 * @param movedCases how many have a clock that moved
 * @param movedClocks how many moved
 */
public record DayRecount(
        int version,
        Instant begunAt,
        int cases,
        int clocks,
        @Nullable Instant doneAt,
        int left,
        int movedCases,
        int movedClocks) {}
