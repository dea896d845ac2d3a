package dev.firstline.servicetime;

import java.time.LocalDate;
import java.util.List;

/**
 * Hours of one date in which nothing counts: a public holiday, or part of a day. It removes every
 * instant at which the wall clock shows that date and a time from {@code from} up to, not
 * including, {@code to}, whichever window it belongs to.
 *
 * @param name what people call it; shown in explanations, may be empty
 */
public record Closing(LocalDate date, TimeOfDay from, TimeOfDay to, String name) {
    /**
     * @throws InvalidServiceTimeException if it is empty or reversed, or its date is not within
     *     1970 to 2200
     */
    public Closing {
        Horizon.check("closed " + date, date);
        if (to.compareTo(from) <= 0) {
            throw new InvalidServiceTimeException(
                    InvalidServiceTimeException.Kind.CLOSING_ENDS_FIRST,
                    List.of(from.toString(), to.toString()),
                    "closed " + date,
                    from + "-" + to + " ends before it begins",
                    "give the earlier time first, and 24:00 for the end of the day");
        }
    }

    /** The whole date, 00:00 to 24:00. */
    public static Closing day(LocalDate date, String name) {
        return new Closing(date, TimeOfDay.START_OF_DAY, TimeOfDay.END_OF_DAY, name);
    }
}
