package dev.firstline.servicetime;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * A reading of the wall clock from 00:00 to 24:00. Unlike {@link LocalTime} it can say the end of a
 * day.
 *
 * @param nanos nanoseconds since 00:00, at most those of 24 hours
 */
public record TimeOfDay(long nanos) implements Comparable<TimeOfDay> {
    public static final TimeOfDay START_OF_DAY = new TimeOfDay(0);
    public static final TimeOfDay END_OF_DAY = new TimeOfDay(Horizon.DAY);

    /**
     * @throws InvalidServiceTimeException if the time lies outside 00:00 to 24:00
     */
    public TimeOfDay {
        if (nanos < 0 || nanos > Horizon.DAY) {
            throw new InvalidServiceTimeException(
                    "time of day", nanos + " ns is no time of a day", "give 00:00 to 24:00");
        }
    }

    public static TimeOfDay of(LocalTime time) {
        return new TimeOfDay(time.toNanoOfDay());
    }

    /**
     * Reads {@code 09:00}, {@code 09:00:30} or {@code 24:00}.
     *
     * @throws InvalidServiceTimeException if the text is none of these
     */
    public static TimeOfDay parse(String text) {
        if (text.equals("24:00") || text.equals("24:00:00")) {
            return END_OF_DAY;
        }
        try {
            return of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            InvalidServiceTimeException fault =
                    new InvalidServiceTimeException(
                            "time of day",
                            "'" + text + "' is no time of a day",
                            "write hours and minutes such as 09:00, up to 24:00");
            fault.initCause(e);
            throw fault;
        }
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return Long.compare(nanos, other.nanos);
    }

    @Override
    public String toString() {
        return nanos == Horizon.DAY ? "24:00" : LocalTime.ofNanoOfDay(nanos).toString();
    }
}
