package dev.firstline.programme.reading;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as files have them: {@code 30m}, {@code 6h}, {@code 1h30m}, {@code 2d}. */
public final class Durations {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?");

    private Durations() {}

    /** What a text of the schema's pattern says; anything else is no time at all. */
    public static Duration read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Duration.ZERO;
        }
        return Duration.ofDays(number(parts.group(1)))
                .plusHours(number(parts.group(2)))
                .plusMinutes(number(parts.group(3)));
    }

    /** In words as people write them: {@code 6 h}, {@code 1 h 30}, {@code 30 min}. */
    public static String say(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : "%d h %02d".formatted(hours, minutes);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
