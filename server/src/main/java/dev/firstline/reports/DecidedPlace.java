package dev.firstline.reports;

import dev.firstline.explanation.Refused;

import java.time.DateTimeException;
import java.time.Instant;

/** By what promises behind a figure are ordered. */
public record DecidedPlace(Instant limitAt, long commitment) {

    public String text() {
        return limitAt + "_" + commitment;
    }

    /**
     * The place that a text names.
     *
     * @throws Refused if it names none
     */
    public static DecidedPlace read(String text) {
        int end = text.indexOf('_');
        try {
            return new DecidedPlace(
                    Instant.parse(text.substring(0, Math.max(0, end))),
                    Long.parseLong(text.substring(end + 1)));
        } catch (DateTimeException | NumberFormatException _) {
            throw Refused.invalid("after", "cursor.unreadable");
        }
    }
}
