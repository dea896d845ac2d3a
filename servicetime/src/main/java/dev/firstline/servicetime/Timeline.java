package dev.firstline.servicetime;

import java.util.List;

/**
 * Everything that a calendar says, compiled: the stretches of the horizon in order, and the open
 * time before each, so that any instant and any amount of open time is found by bisection.
 */
final class Timeline {
    /** No instant: the time asked for is never open. */
    static final long NEVER = Long.MAX_VALUE;

    private final Stretch[] stretches;
    private final long[] from;
    private final long[] openBefore;
    private final long open;

    Timeline(List<Stretch> inOrder) {
        stretches = inOrder.toArray(Stretch[]::new);
        from = new long[stretches.length];
        openBefore = new long[stretches.length];
        long begin = Horizon.START;
        long openSoFar = 0;
        for (int i = 0; i < stretches.length; i++) {
            from[i] = begin;
            openBefore[i] = openSoFar;
            begin = stretches[i].until();
            openSoFar = stretches[i].openUntil(begin);
        }
        open = openSoFar;
    }

    /** Open time of the whole horizon. */
    long open() {
        return open;
    }

    /** Open time from the start of the horizon to an instant. */
    long openUntil(long instant) {
        return at(instant).openUntil(instant);
    }

    /** The earliest instant before which so much time was open, or {@link #NEVER}. */
    long reached(long openTime) {
        return openTime > open
                ? NEVER
                : stretches[lastAtOrBefore(openBefore, openTime - 1)].reached(openTime);
    }

    /** The instant at which counting goes on after so much open time, or {@link #NEVER}. */
    long resumed(long openTime) {
        return openTime >= open
                ? NEVER
                : stretches[lastAtOrBefore(openBefore, openTime)].resumed(openTime);
    }

    Stretch at(long instant) {
        return stretches[lastAtOrBefore(from, instant)];
    }

    private static int lastAtOrBefore(long[] ascending, long value) {
        int low = 0;
        int high = ascending.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ascending[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
