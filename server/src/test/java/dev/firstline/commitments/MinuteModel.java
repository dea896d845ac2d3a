package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A clock as somebody with a table of minutes would keep it: nothing is computed but by walking
 * from minute to minute. What is right is what this says.
 */
final class MinuteModel {

    private static final int NEVER = -1;

    private final Instant origin;
    private final boolean[] paused;
    private final int start;
    private boolean[] open;
    private int goal;
    private int limit;
    private int grace = NEVER;
    private final int graceMinutes;
    private int goalAt;
    private int limitAt;
    private int stoodFrom = NEVER;
    private int metAt = NEVER;
    private int cancelledAt = NEVER;
    private int breachedAt = NEVER;

    /** Version of the days by which it counts. */
    private int days;

    /**
     * @param open of each minute since the origin whether it counts
     * @param days version of the days by which that was found
     */
    MinuteModel(
            Instant origin,
            boolean[] open,
            int days,
            int start,
            int goal,
            int limit,
            int graceMinutes) {
        this.origin = origin;
        this.days = days;
        this.open = open;
        this.paused = new boolean[open.length];
        this.start = start;
        this.goal = goal;
        this.limit = limit;
        this.graceMinutes = graceMinutes;
        count();
    }

    private void count() {
        goalAt = reach(goal);
        limitAt = reach(promised());
    }

    private int promised() {
        return grace == NEVER ? limit : Math.max(limit, counted(grace) + graceMinutes);
    }

    /** The end of the minute in which so many have been counted. */
    private int reach(int minutes) {
        int counted = 0;
        int at = start;
        while (counted < minutes) {
            if (open[at] && !paused[at]) {
                counted++;
            }
            at++;
        }
        return at;
    }

    int counted(int until) {
        int counted = 0;
        for (int at = start; at < until; at++) {
            if (open[at] && !paused[at]) {
                counted++;
            }
        }
        return counted;
    }

    boolean isPending() {
        return metAt == NEVER && cancelledAt == NEVER;
    }

    private boolean isPaused() {
        return stoodFrom != NEVER;
    }

    boolean isMet() {
        return metAt != NEVER;
    }

    /** Whether other days are known by now, of which it has to take account. */
    boolean isOutdated(int known) {
        return isPending() && breachedAt == NEVER && days < known;
    }

    void noteBreach(int now) {
        if (isPending() && !isPaused() && breachedAt == NEVER && now > limitAt) {
            breachedAt = limitAt;
        }
    }

    void pause(int now) {
        if (isPending() && !isPaused()) {
            noteBreach(now);
            stoodFrom = now;
        }
    }

    void goOn(int now) {
        if (isPending() && isPaused()) {
            Arrays.fill(paused, stoodFrom, now, true);
            stoodFrom = NEVER;
            count();
        }
    }

    void meet(int now) {
        noteBreach(now);
        if (isPaused()) {
            Arrays.fill(paused, stoodFrom, now, true);
        }
        metAt = now;
    }

    /** Whether an answer would have met it in a minute. */
    boolean isAwaitedIn(int minute) {
        int end = metAt != NEVER ? metAt : cancelledAt;
        return isBegun(minute) && (end == NEVER || end > minute);
    }

    boolean isBegun(int minute) {
        return start <= minute;
    }

    /** When it was met; -1 before. */
    int metAt() {
        return metAt;
    }

    void meetAtStart() {
        meet(start);
    }

    /** It had been met already, as one comes to know later. */
    void meetBefore(int then) {
        if (isPending()) {
            noteBreach(then);
        }
        metAt = then;
        cancelledAt = NEVER;
    }

    /** Promised no more; false for what is late, which stays so. */
    boolean callOff(int now) {
        noteBreach(now);
        if (breachedAt == NEVER) {
            cancelledAt = now;
        }
        return breachedAt == NEVER;
    }

    void cancel(int now) {
        noteBreach(now);
        cancelledAt = now;
    }

    /**
     * It was not met after all: from then till now nobody could know.
     *
     * @param anew the calendar may have changed since
     */
    void reopen(boolean[] anew, int newDays, int now) {
        open = anew;
        days = newDays;
        int from = isPaused() ? stoodFrom : metAt;
        Arrays.fill(paused, from, now, true);
        stoodFrom = NEVER;
        metAt = NEVER;
        count();
    }

    /**
     * Counts anew what is not late.
     *
     * @param other whether priority or purchase are other ones
     * @return false where it is late already, and stays as it was
     */
    boolean recount(
            boolean[] anew, int newDays, int newGoal, int newLimit, boolean other, int now) {
        noteBreach(now);
        return countAnew(anew, newDays, newGoal, newLimit, other, now);
    }

    /**
     * Counts anew what was called off until now: as if it had not been, only that nobody could be
     * late meanwhile.
     *
     * @param stood of each minute since the origin whether it would have stood still in it
     */
    void countAgain(
            boolean[] anew, int newDays, int newGoal, int newLimit, boolean[] stood, int now) {
        if (isPaused()) {
            Arrays.fill(paused, stoodFrom, cancelledAt, true);
        }
        for (int at = cancelledAt; at < now; at++) {
            paused[at] = stood[at];
        }
        stoodFrom = stood[now] ? now : NEVER;
        cancelledAt = NEVER;
        open = anew;
        days = newDays;
        goal = newGoal;
        limit = newLimit;
        grace = limit - counted(now) < graceMinutes ? now : NEVER;
        count();
    }

    private boolean countAnew(
            boolean[] anew, int newDays, int newGoal, int newLimit, boolean other, int now) {
        if (!isPending() || breachedAt != NEVER) {
            return false;
        }
        int before = limitAt;
        int leftBefore = isPaused() ? promised() - counted(stoodFrom) : 0;
        boolean sameTarget = goal == newGoal && limit == newLimit;
        open = anew;
        days = newDays;
        goal = newGoal;
        limit = newLimit;
        if (isPaused() && !other && sameTarget && leftBefore == promised() - counted(stoodFrom)) {
            // Nothing of what is left has changed: its limit comes when it goes on.
            return true;
        }
        if (isPaused()) {
            // As if it went on now; when it does, it is counted anew.
            Arrays.fill(paused, stoodFrom, now, true);
        }
        int left = limit - counted(now);
        if (isPaused()) {
            if (other) {
                grace = left < graceMinutes ? now : NEVER;
            }
            count();
            return true;
        }
        count();
        if (limitAt != before) {
            grace = left < graceMinutes ? now : NEVER;
            count();
        }
        return true;
    }

    void assertSame(Commitment it) {
        String said =
                "%s %s %s %s %s"
                        .formatted(
                                at(goalAt),
                                at(limitAt),
                                at(metAt),
                                at(cancelledAt),
                                at(breachedAt));
        String found =
                "%s %s %s %s %s"
                        .formatted(
                                it.goalAt(),
                                it.limitAt(),
                                it.metAt(),
                                it.cancelledAt(),
                                it.outcome().breachedAt());
        boolean late = metAt != NEVER && breachedAt != NEVER && metAt > breachedAt;
        if (!said.equals(found) || isPaused() != isOpenPause(it) || late != it.isMetLate()) {
            throw new AssertionError(
                    "%s: the model says %s, the clock %s".formatted(it.kind(), said, found));
        }
    }

    private static boolean isOpenPause(Commitment it) {
        return !it.pauses().isEmpty() && it.pauses().getLast().to() == null;
    }

    private @Nullable Instant at(int minute) {
        return minute == NEVER ? null : origin.plus(Duration.ofMinutes(minute));
    }
}
