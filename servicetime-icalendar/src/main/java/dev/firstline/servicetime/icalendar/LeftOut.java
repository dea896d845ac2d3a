package dev.firstline.servicetime.icalendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that closes nothing.
 *
 * @param name its summary
 * @param date the date on which it begins, the first time if it repeats
 */
public record LeftOut(String name, LocalDate date, Why why) {
    /** Why an event closes nothing. */
    public enum Why {
        /** {@code STATUS:CANCELLED}: it does not take place. */
        CANCELLED,
        /** {@code TRANSP:TRANSPARENT}: it takes nobody's time. */
        TRANSPARENT,
        /** {@code X-MICROSOFT-CDO-BUSYSTATUS:FREE}: the same, as Outlook and Exchange say it. */
        FREE
    }

    static Optional<Why> why(Block event) {
        if (event.says("STATUS", "CANCELLED")) {
            return Optional.of(Why.CANCELLED);
        }
        if (event.says("TRANSP", "TRANSPARENT")) {
            return Optional.of(Why.TRANSPARENT);
        }
        return event.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
                ? Optional.of(Why.FREE)
                : Optional.empty();
    }
}
