package dev.firstline.commitments;

import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.SinceVersion;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.servicetime.ServiceCalendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days by which a clock is counted though the version that promises it did not know them (COM-6),
 * each with the version that it comes from. Pure.
 *
 * @param calendars those of the clock with the days that a version knew
 */
record OtherDays(Measure measure, Commitment clock, IntFunction<ServiceCalendar> calendars) {

    /** What is closed, and what is open, since a later version; none where all is as promised. */
    List<Fact> facts() {
        if (measure.days() <= clock.programmeVersion()) {
            return List.of();
        }
        ServiceCalendar promised = calendars.apply(clock.programmeVersion());
        return Stream.concat(
                        named("closed-since", holidays(measure.calendar()), promised, false),
                        named("open-since", holidays(promised), measure.calendar(), true))
                .toList();
    }

    /** What is closed now, has a name, and was open by a calendar of before. */
    List<ClosedDay> closed(ServiceCalendar before) {
        return holidays(measure.calendar()).stream()
                .filter(day -> isOpen(before, day))
                .filter(day -> !day.name().isEmpty())
                .map(this::closed)
                .distinct()
                .toList();
    }

    private ClosedDay closed(Interval it) {
        return new ClosedDay(
                it.from().atZone(measure.region().calendar().zone()).toLocalDate(), it.name());
    }

    private List<Interval> holidays(ServiceCalendar calendar) {
        return calendar.explain(clock.startedAt(), clock.limitAt(), clock.standstills()).stream()
                .filter(it -> it.why() == Reason.HOLIDAY)
                .toList();
    }

    private Stream<Fact> named(
            String fact, List<Interval> days, ServiceCalendar other, boolean opens) {
        Map<Integer, List<String>> names = new TreeMap<>(Comparator.naturalOrder());
        days.stream()
                .filter(day -> isOpen(other, day))
                .forEach(
                        day ->
                                names.computeIfAbsent(since(day, opens), _ -> new ArrayList<>())
                                        .add(day.name()));
        return names.entrySet().stream()
                .map(it -> new Fact(fact, since(it.getKey(), it.getValue())));
    }

    /** The first version by which that time is open, or is not. */
    private int since(Interval day, boolean open) {
        return IntStream.range(clock.programmeVersion() + 1, measure.days())
                .filter(version -> isOpen(calendars.apply(version), day) == open)
                .findFirst()
                .orElse(measure.days());
    }

    private static boolean isOpen(ServiceCalendar calendar, Interval day) {
        return calendar.between(day.from(), day.to()).compareTo(Duration.ZERO) > 0;
    }

    private static SinceVersion since(int version, List<String> names) {
        return new SinceVersion(
                version, names.stream().distinct().filter(it -> !it.isEmpty()).toList());
    }
}
