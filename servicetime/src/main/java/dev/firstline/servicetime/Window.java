package dev.firstline.servicetime;

import java.util.List;

/**
 * Opening hours by the wall clock, from one time of day up to, not including, another. It belongs
 * to the day on which it begins; one that ends at or before its beginning by the clock ({@code
 * 22:00} to {@code 06:00}) ends on the following day. {@code 00:00} to {@code 24:00} is the whole
 * day.
 */
public record Window(TimeOfDay from, TimeOfDay to) implements Comparable<Window> {
    /** The whole day, which has 23 or 25 hours when the clocks change. */
    public static final Window WHOLE_DAY = new Window(TimeOfDay.START_OF_DAY, TimeOfDay.END_OF_DAY);

    /**
     * @throws InvalidServiceTimeException if it is empty or begins at 24:00
     */
    public Window {
        if (from.equals(to)) {
            throw new InvalidServiceTimeException(
                    InvalidServiceTimeException.Kind.EMPTY_WINDOW,
                    List.of(),
                    "window " + from + "-" + to,
                    "it begins and ends at the same time",
                    "write 00:00-24:00 for the whole day, or leave the window out");
        }
        if (from.equals(TimeOfDay.END_OF_DAY)) {
            throw new InvalidServiceTimeException(
                    InvalidServiceTimeException.Kind.WINDOW_AFTER_ITS_DAY,
                    List.of(to.toString()),
                    "window " + from + "-" + to,
                    "it begins where its day has ended",
                    "write 00:00-" + to + " on the following day");
        }
    }

    /**
     * Reads times such as {@code 09:00} and {@code 24:00}.
     *
     * @throws InvalidServiceTimeException if a time cannot be read or the window is empty
     */
    public static Window of(String from, String to) {
        return new Window(TimeOfDay.parse(from), TimeOfDay.parse(to));
    }

    /** Whether it ends on the day after the one on which it begins. */
    public boolean runsOverMidnight() {
        return to.compareTo(from) < 0;
    }

    /** Nanoseconds from its day's 00:00 to its end, by the wall clock. */
    long end() {
        return runsOverMidnight() ? Horizon.DAY + to.nanos() : to.nanos();
    }

    @Override
    public int compareTo(Window other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
