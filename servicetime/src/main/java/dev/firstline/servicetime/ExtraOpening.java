package dev.firstline.servicetime;

import java.time.LocalDate;

/**
 * A window of one date beside the ordinary week, such as a working Saturday. It counts even where a
 * closing lies on it, so that a desk can open for some hours of a holiday.
 */
public record ExtraOpening(LocalDate date, Window window) {
    /**
     * @throws InvalidServiceTimeException if the date is not within 1970 to 2200
     */
    public ExtraOpening {
        Horizon.check("extra opening " + date, date);
    }
}
