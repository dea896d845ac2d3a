package dev.firstline.servicetime;

import static dev.firstline.servicetime.WeekSpans.WEEK;

import dev.firstline.servicetime.WeekSpans.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * An ordinary week, compiled: its windows as spans of nanoseconds since Monday 00:00 by the wall
 * clock, touching ones joined, with the time open before each. It repeats for ever, so any reading
 * of the wall clock is one division and one search away from the open time before it.
 */
final class WeekPattern {
    /** 1970 began on a Thursday. */
    private static final long SINCE_MONDAY = 3 * Horizon.DAY;

    private final long[] opens;
    private final long[] closes;
    private final long[] openBefore;
    private final long openPerWeek;

    WeekPattern(Week week) {
        List<Span> spans = WeekSpans.of(week).spans();
        opens = spans.stream().mapToLong(Span::from).toArray();
        closes = spans.stream().mapToLong(Span::to).toArray();
        openBefore = new long[opens.length];
        long open = 0;
        for (int i = 0; i < opens.length; i++) {
            openBefore[i] = open;
            open += closes[i] - opens[i];
        }
        openPerWeek = open;
    }

    /** Open time from some fixed Monday to a reading of the wall clock; only differences matter. */
    long openUntil(long wall) {
        long sinceMonday = wall + SINCE_MONDAY;
        long week = sinceMonday / WEEK;
        long time = sinceMonday - week * WEEK;
        int span = lastAtOrBefore(opens, time);
        long thisWeek =
                span < 0 ? 0 : openBefore[span] + Math.min(time, closes[span]) - opens[span];
        return week * openPerWeek + thisWeek;
    }

    /** The earliest reading before which the pattern was open for so long; {@code open > 0}. */
    long reached(long open) {
        long week = (open - 1) / openPerWeek;
        long rest = open - week * openPerWeek;
        int span = lastAtOrBefore(openBefore, rest - 1);
        return week * WEEK + opens[span] + rest - openBefore[span] - SINCE_MONDAY;
    }

    /** The reading at which the pattern, having been open for so long, counts again. */
    long resumed(long open) {
        long week = open / openPerWeek;
        long rest = open - week * openPerWeek;
        int span = lastAtOrBefore(openBefore, rest);
        return week * WEEK + opens[span] + rest - openBefore[span] - SINCE_MONDAY;
    }

    boolean isOpen(long wall) {
        long time = Math.floorMod(wall + SINCE_MONDAY, WEEK);
        int span = lastAtOrBefore(opens, time);
        return span >= 0 && time < closes[span];
    }

    /** The next reading after this one at which the pattern opens or closes, or a week ends. */
    long nextEdge(long wall) {
        long time = Math.floorMod(wall + SINCE_MONDAY, WEEK);
        int span = lastAtOrBefore(opens, time);
        if (span >= 0 && time < closes[span]) {
            return wall + closes[span] - time;
        }
        return wall + (span + 1 < opens.length ? opens[span + 1] : WEEK) - time;
    }

    /** The pattern's spans that hold or touch some reading between two. */
    List<Span> spansBetween(long from, long to) {
        List<Span> between = new ArrayList<>();
        long monday = from - Math.floorMod(from + SINCE_MONDAY, WEEK);
        for (long start = monday - WEEK; start <= to; start += WEEK) {
            for (int i = 0; i < opens.length; i++) {
                if (start + closes[i] >= from && start + opens[i] <= to) {
                    between.add(new Span(start + opens[i], start + closes[i]));
                }
            }
        }
        return between;
    }

    private static int lastAtOrBefore(long[] ascending, long value) {
        int index = ascending.length - 1;
        while (index >= 0 && ascending[index] > value) {
            index--;
        }
        return index;
    }
}
