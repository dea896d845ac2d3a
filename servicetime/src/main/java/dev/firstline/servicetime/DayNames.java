package dev.firstline.servicetime;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;

/** The days of the week by the names that files give them, {@code mon} to {@code sun}. */
public final class DayNames {
    private static final Map<String, DayOfWeek> BY_NAME =
            Map.of(
                    "mon", DayOfWeek.MONDAY,
                    "tue", DayOfWeek.TUESDAY,
                    "wed", DayOfWeek.WEDNESDAY,
                    "thu", DayOfWeek.THURSDAY,
                    "fri", DayOfWeek.FRIDAY,
                    "sat", DayOfWeek.SATURDAY,
                    "sun", DayOfWeek.SUNDAY);

    /** What is right, for whoever wrote something else. */
    public static final String REMEDY = "write mon, tue, wed, thu, fri, sat or sun";

    private DayNames() {}

    /** Empty for what is no such name. */
    public static Optional<DayOfWeek> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
