package dev.firstline.web.view;

import dev.firstline.texts.Times;
import dev.firstline.texts.Wording;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A commitment's clock in a few words. Which of its fields are set depends on the state: use the
 * factories.
 *
 * @param share of the counted time that is used up, 0 to 1
 * @param length what is left, what it is late by, or what it took
 * @param due the limit; for a clock that was met the instant of the answer
 * @param promise text key of what was promised, empty where that is plain
 * @param wakes when coverage begins again, for a sleeping one
 * @param overdue time that has passed since it was due; zero where it is in time
 */
public record ClockChip(
        State state,
        double share,
        Duration length,
        @Nullable Instant due,
        @Nullable Instant wakes,
        Waits waits,
        String promise,
        Duration overdue) {

    /** What the clock does. */
    public enum State {
        RUNNING,
        SOON,
        SLEEPING,
        PAUSED,
        LATE,
        MET,
        MET_LATE,
        /** In time, before any of the hours that count. */
        MET_OUTSIDE,
        /** In time, and noted as not kept before that was known. */
        KEPT_AFTER_ALL;

        public String css() {
            return switch (this) {
                case MET_OUTSIDE, KEPT_AFTER_ALL -> MET.css();
                default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
            };
        }
    }

    /** For whom a paused clock waits, as seen by the reader. */
    public enum Waits {
        FOR_YOU("clock.waits-for-you"),
        FOR_CUSTOMER("clock.waits-for-customer"),
        FOR_PARTNER("clock.waits-for-partner"),
        FOR_VENDOR("clock.waits-for-vendor");

        private final String key;

        Waits(String key) {
            this.key = key;
        }
    }

    public static ClockChip running(double share, Duration left, Instant due) {
        return new ClockChip(
                State.RUNNING, share, left, due, null, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    /** Past the second warning. */
    public static ClockChip soon(double share, Duration left, Instant due) {
        return new ClockChip(
                State.SOON, share, left, due, null, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    public static ClockChip sleeping(double share, Duration left, Instant due, Instant wakes) {
        return new ClockChip(
                State.SLEEPING, share, left, due, wakes, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    public static ClockChip paused(double share, Duration left, Waits waits) {
        return new ClockChip(State.PAUSED, share, left, null, null, waits, "", Duration.ZERO);
    }

    public static ClockChip late(Duration by, Instant due) {
        return new ClockChip(State.LATE, 1, by, due, null, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    public static ClockChip met(Duration took, Instant at) {
        return new ClockChip(State.MET, 1, took, at, null, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    public static ClockChip metLate(Duration by, Instant at) {
        return new ClockChip(
                State.MET_LATE, 1, by, at, null, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    public static ClockChip metOutside(Instant at) {
        return new ClockChip(
                State.MET_OUTSIDE,
                1,
                Duration.ZERO,
                at,
                null,
                Waits.FOR_CUSTOMER,
                "",
                Duration.ZERO);
    }

    public static ClockChip keptAfterAll(Duration took, Instant at) {
        return new ClockChip(
                State.KEPT_AFTER_ALL, 1, took, at, null, Waits.FOR_CUSTOMER, "", Duration.ZERO);
    }

    /** The same, late by so much of time that passes. */
    public ClockChip overdueBy(Duration passed) {
        return new ClockChip(state, share, length, due, wakes, waits, promise, passed);
    }

    /** The same, saying of which promise it is. */
    public ClockChip of(String textKey) {
        return new ClockChip(state, share, length, due, wakes, waits, textKey, overdue);
    }

    /** "4 h 10 left", "late by 2 h 05", "sleeps until Mon 09:00" … */
    public String words(Wording wording, Times times) {
        return switch (state) {
            case RUNNING, SOON -> wording.text("clock.left", wording.duration(length));
            case SLEEPING ->
                    wakes == null
                            ? wording.text("clock.sleeps")
                            : wording.text("clock.sleeps-until", times.brief(wakes));
            case PAUSED -> wording.text(waits.key);
            case LATE -> wording.text("clock.late", wording.late(length, overdue));
            case MET_LATE ->
                    wording.text("clock.met-late." + kind(), wording.late(length, overdue));
            case MET_OUTSIDE -> wording.text("clock.met-outside." + kind());
            case MET, KEPT_AFTER_ALL ->
                    wording.text("clock.met." + kind(), wording.duration(length));
        };
    }

    /**
     * The exact instant with its zone, for hovering and for the screen reader; of lateness, whether
     * it is told in hours that count, or in days that passed.
     */
    public String exact(Wording wording, Times times) {
        String when = when(wording, times);
        return promise.isEmpty() ? when : wording.text(promise) + ": " + when;
    }

    /** Of what kind it is, as texts about its end name it. */
    private String kind() {
        return switch (promise) {
            case "promise.work-start" -> "work-start";
            case "promise.resolution" -> "resolution";
            default -> "answer";
        };
    }

    private String when(Wording wording, Times times) {
        if (due == null) {
            return wording.text("clock.left-when-resumed", wording.duration(length));
        }
        return switch (state) {
            case MET, MET_OUTSIDE -> met(wording, times, due);
            case KEPT_AFTER_ALL -> wording.text("clock.kept-after-all", met(wording, times, due));
            case MET_LATE -> late(wording, met(wording, times, due));
            case LATE -> late(wording, wording.text("clock.due-at", times.full(due)));
            case RUNNING, SOON, SLEEPING, PAUSED -> wording.text("clock.due-at", times.full(due));
        };
    }

    private String met(Wording wording, Times times, Instant at) {
        return wording.text("clock.met-at." + kind(), times.full(at));
    }

    private String late(Wording wording, String at) {
        return wording.text("clock.by-late", at, wording.lateOfCounted(length, overdue));
    }

    /** A clock that runs shows when it is due; for others the words say enough. */
    public boolean showsDue() {
        return due != null && (state == State.RUNNING || state == State.SOON);
    }

    /** A clock that sleeps says when it wakes; lists have room to say when it is due, too. */
    public boolean isDueLater() {
        return due != null && state == State.SLEEPING;
    }

    /** The part of the ring to fill, in hundredths. */
    public int percent() {
        return (int) Math.round(Math.clamp(share, 0, 1) * 100);
    }
}
