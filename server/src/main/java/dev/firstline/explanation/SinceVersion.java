package dev.firstline.explanation;

import java.util.List;

/**
 * A version of the programme since which something is so, with the days that it concerns, by the
 * names that calendars give them: readers are told of holidays in their language.
 */
public record SinceVersion(int version, List<String> days) {

    public SinceVersion {
        days = List.copyOf(days);
    }

    /** As programs read it: "3 (Easter Monday)". */
    @Override
    public String toString() {
        return days.isEmpty()
                ? Integer.toString(version)
                : "%d (%s)".formatted(version, String.join(", ", days));
    }
}
