package dev.firstline.texts;

import java.time.Duration;

/**
 * Lengths of time in words. Hours are never turned into days: of counted time a "day" could mean
 * nine hours or twenty-four. Only what is late by very many of them is told by the days that have
 * passed since it was due.
 */
final class DurationWords {
    private static final int MINUTES_MATTER_BELOW_HOURS = 100;

    private DurationWords() {}

    static String say(Wording wording, Duration length) {
        var positive = length.abs();
        long hours = positive.toHours();
        int minutes = positive.toMinutesPart();
        if (hours == 0 && minutes == 0) {
            return wording.text("time.under-a-minute");
        }
        if (hours == 0) {
            return wording.text("time.minutes", Integer.toString(minutes));
        }
        if (minutes == 0 || hours >= MINUTES_MATTER_BELOW_HOURS) {
            return wording.text("time.hours", hours);
        }
        return wording.text("time.hours-minutes", hours, twoDigits(minutes));
    }

    static String sayToTheSecond(Wording wording, Duration length) {
        var positive = length.abs();
        if (positive.toSecondsPart() == 0 && positive.isPositive()) {
            return say(wording, length);
        }
        String key =
                positive.toHours() > 0
                        ? "time.hours-minutes-seconds"
                        : positive.toMinutes() > 0 ? "time.minutes-seconds" : "time.seconds";
        return wording.text(
                key,
                Integer.toString(positive.toSecondsPart()),
                Integer.toString(positive.toMinutesPart()),
                Long.toString(positive.toHours()));
    }

    static String late(Wording wording, Duration counted, Duration passed) {
        return isLong(counted, passed)
                ? wording.text("time.days", passed.toDays())
                : say(wording, counted);
    }

    static String lateOfCounted(Wording wording, Duration counted, Duration passed) {
        String late = late(wording, counted, passed);
        return isLong(counted, passed) ? late : wording.text("time.of-counted", late);
    }

    private static boolean isLong(Duration counted, Duration passed) {
        return counted.toHours() >= MINUTES_MATTER_BELOW_HOURS && passed.toDays() > 0;
    }

    private static String twoDigits(int minutes) {
        return minutes < 10 ? "0" + minutes : Integer.toString(minutes);
    }
}
