package dev.firstline.servicetime;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The windows of each day of an ordinary week. Windows of a day, and a window over midnight and
 * those of the next day, may touch but not overlap.
 */
public record Week(Map<DayOfWeek, List<Window>> windows) {
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /**
     * @throws InvalidServiceTimeException if windows overlap, naming the day and both windows
     */
    public Week {
        EnumMap<DayOfWeek, List<Window>> sorted = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : EVERY_DAY) {
            sorted.put(day, windows.getOrDefault(day, List.of()).stream().sorted().toList());
        }
        EVERY_DAY.forEach(day -> refuseOverlaps(sorted, day));
        windows = Map.copyOf(sorted);
    }

    /** Closed all week: to be filled by {@link #with}, or for a calendar of single openings. */
    public static Week closed() {
        return new Week(Map.of());
    }

    /** Around the clock, every day ("24x7"). */
    public static Week always() {
        return onEach(EVERY_DAY, Window.WHOLE_DAY);
    }

    /** Monday to Friday, the same windows each day. {@link Window#WHOLE_DAY} makes it "24x5". */
    public static Week weekdays(Window... windows) {
        return onEach(WEEKDAYS, windows);
    }

    private static Week onEach(Set<DayOfWeek> days, Window... windows) {
        return new Week(
                days.stream().collect(Collectors.toMap(day -> day, day -> Arrays.asList(windows))));
    }

    /** This week with other windows on one day. */
    public Week with(DayOfWeek day, Window... other) {
        EnumMap<DayOfWeek, List<Window>> changed = new EnumMap<>(windows);
        changed.put(day, List.of(other));
        return new Week(changed);
    }

    /** Open whenever one of the two weeks is, in windows that end by 24:00. */
    public Week union(Week other) {
        return WeekSpans.of(this).union(WeekSpans.of(other)).week();
    }

    /**
     * Open whenever both weeks are, in windows that end by 24:00: a plan within a region's hours.
     */
    public Week intersection(Week other) {
        return WeekSpans.of(this).intersection(WeekSpans.of(other)).week();
    }

    /** The windows that begin on a day, in order. */
    public List<Window> on(DayOfWeek day) {
        return windows.getOrDefault(day, List.of());
    }

    private static void refuseOverlaps(Map<DayOfWeek, List<Window>> week, DayOfWeek day) {
        List<Window> today = week.getOrDefault(day, List.of());
        for (int i = 1; i < today.size(); i++) {
            if (today.get(i - 1).end() > today.get(i).from().nanos()) {
                throw overlap(day, today.get(i - 1), day, today.get(i));
            }
        }
        List<Window> tomorrow = week.getOrDefault(day.plus(1), List.of());
        if (!today.isEmpty() && !tomorrow.isEmpty()) {
            Window last = today.getLast();
            Window next = tomorrow.getFirst();
            if (last.end() > Horizon.DAY + next.from().nanos()) {
                throw overlap(day, last, day.plus(1), next);
            }
        }
    }

    private static InvalidServiceTimeException overlap(
            DayOfWeek day, Window earlier, DayOfWeek otherDay, Window later) {
        boolean sameDay = day == otherDay;
        return new InvalidServiceTimeException(
                sameDay
                        ? InvalidServiceTimeException.Kind.OVERLAP
                        : InvalidServiceTimeException.Kind.OVERLAP_OF_NEXT_DAY,
                facts(earlier, later, sameDay ? "" : place(otherDay)),
                place(day),
                earlier + " overlaps " + later + (sameDay ? "" : " of " + place(otherDay)),
                "end the former at " + later.from() + " or earlier, or join the two");
    }

    private static List<String> facts(Window earlier, Window later, String otherDay) {
        String begins = later.from().toString();
        return otherDay.isEmpty()
                ? List.of(earlier.toString(), later.toString(), begins)
                : List.of(earlier.toString(), later.toString(), begins, otherDay);
    }

    private static String place(DayOfWeek day) {
        return "week." + day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
