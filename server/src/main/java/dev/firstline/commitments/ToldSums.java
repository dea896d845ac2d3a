package dev.firstline.commitments;

import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Pause;
import dev.firstline.servicetime.Reason;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How counted time is told, wherever it is (COM-7): between ends that are cut to the second, so
 * that stretches, their sum, what it took and what is left agree; and in whole minutes, where the
 * stretches cut to the minute add up to the same minutes.
 */
public final class ToldSums {

    private ToldSums() {}

    /** An end as it is told. */
    static Instant end(Instant exactly) {
        return exactly.truncatedTo(ChronoUnit.SECONDS);
    }

    static List<Pause> pauses(List<Pause> exactly) {
        return exactly.stream()
                .map(
                        it ->
                                new Pause(
                                        end(it.from()),
                                        it.to() == null ? null : end(it.to()),
                                        it.cause()))
                .toList();
    }

    /** What was counted, all stretches together, by their ends as they are told. */
    public static Duration sum(List<Interval> intervals, ChronoUnit unit) {
        return intervals.stream()
                .filter(it -> it.why() == Reason.COUNTED)
                .map(it -> length(it, unit))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Between its ends as they are told. */
    public static Duration length(Interval it, ChronoUnit unit) {
        return Duration.between(it.from().truncatedTo(unit), it.to().truncatedTo(unit));
    }

    /** Whether the stretches, told in whole minutes, add up; else they are told to the second. */
    public static boolean isInMinutes(List<Interval> intervals) {
        Duration minutes = sum(intervals, ChronoUnit.MINUTES);
        return minutes.equals(sum(intervals, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.MINUTES));
    }
}
