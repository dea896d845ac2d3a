package dev.firstline.servicetime;

import dev.firstline.servicetime.oracle.Plan;
import dev.firstline.servicetime.oracle.Plan.Closed;
import dev.firstline.servicetime.oracle.Plan.Opened;
import dev.firstline.servicetime.oracle.Plan.Paused;
import dev.firstline.servicetime.oracle.Plan.Weekly;

import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Random scenes of a few days: any zone, most of them around a change of its clocks, with edges
 * near the times that are skipped or shown twice.
 */
final class Scenes implements Gen<Scene> {
    private static final int DAY = 86_400;

    @Override
    public Scene generate(RandomnessSource source) {
        Dice dice = Dice.of(source);
        ZoneId zone = dice.oneOf(Zones.ALL);
        return around(zone, middle(dice, zone), dice.between(1, 8), dice);
    }

    /** A scene of so many days with this instant near its middle. */
    static Scene around(ZoneId zone, Instant middle, int most, Dice dice) {
        int step = dice.oneIn(40) ? 1 : Zones.step(zone, middle);
        int days = step == 1 ? 1 : most;
        Instant begin = middle.minusSeconds((long) dice.upTo(days) * DAY / 2);
        Times times = new Times(dice, zone, middle, step);
        Plan plan =
                new Plan(
                        zone,
                        weekly(dice, times, days),
                        closed(dice, times, days),
                        opened(dice, times, days),
                        paused(dice, begin, days, step));
        return new Scene(plan, begin, step, days * DAY / step);
    }

    private static Instant middle(Dice dice, ZoneId zone) {
        List<ZoneOffsetTransition> changes = Zones.changes(zone);
        if (changes.isEmpty() || dice.oneIn(5)) {
            long day = dice.between(10, 230 * 365);
            return Instant.ofEpochSecond(day * DAY);
        }
        return dice.oneOf(changes).getInstant();
    }

    /** One ordinary week or, now and then, another from some date on. */
    private static List<Weekly> weekly(Dice dice, Times times, int days) {
        if (!dice.oneIn(3)) {
            return weekly(dice, times, LocalDate.MIN, LocalDate.MAX);
        }
        LocalDate change = times.date(days);
        return Stream.of(
                        weekly(dice, times, LocalDate.MIN, change),
                        weekly(dice, times, change, LocalDate.MAX))
                .flatMap(List::stream)
                .toList();
    }

    /** At least one window, so that the calendar opens some day. */
    private static List<Weekly> weekly(Dice dice, Times times, LocalDate since, LocalDate until) {
        List<Weekly> weekly = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Integer> cuts = times.cuts(2 * dice.upTo(3));
            for (int i = 0; i < cuts.size(); i += 2) {
                weekly.add(new Weekly(day, cuts.get(i), cuts.get(i + 1), since, until));
            }
        }
        if (weekly.isEmpty()) {
            weekly.add(new Weekly(DayOfWeek.MONDAY, 9 * 3600, 24 * 3600, since, until));
        }
        weekly.replaceAll(window -> dice.oneIn(4) ? overMidnight(window, times, weekly) : window);
        return weekly;
    }

    /** The window, if it is the last of its day, until some time before the first of the next. */
    private static Weekly overMidnight(Weekly window, Times times, List<Weekly> weekly) {
        int to = Math.min(times.any(), window.from() - times.step());
        for (Weekly other : weekly) {
            if (other.day() == window.day() && other.from() > window.from()) {
                return window;
            }
            if (other.day() == window.day().plus(1)) {
                to = Math.min(to, other.from());
            }
        }
        return to < 0 ? window : window.until(to);
    }

    private static List<Closed> closed(Dice dice, Times times, int days) {
        List<Closed> closed = new ArrayList<>();
        for (int i = dice.upTo(2); i > 0; i--) {
            LocalDate date = times.date(days);
            List<Integer> cuts = times.cuts(2);
            boolean part = dice.oneIn(2) && cuts.size() == 2;
            int from = part ? cuts.get(0) : 0;
            int to = part ? cuts.get(1) : DAY;
            closed.add(new Closed(date, from, to, "holiday " + i));
        }
        return closed;
    }

    private static List<Opened> opened(Dice dice, Times times, int days) {
        List<Opened> opened = new ArrayList<>();
        for (int i = dice.upTo(5) - 3; i > 0; i--) {
            int from = Math.min(times.any(), DAY - times.step());
            int to = times.any();
            if (from != to) {
                opened.add(new Opened(times.date(days), from, to));
            }
        }
        return opened;
    }

    private static List<Paused> paused(Dice dice, Instant begin, int days, int step) {
        List<Paused> paused = new ArrayList<>();
        int most = days * DAY / step;
        for (int i = dice.upTo(5) - 2; i > 0; i--) {
            int from = dice.upTo(most);
            int to = dice.between(from, most);
            paused.add(
                    new Paused(
                            begin.plusSeconds((long) from * step),
                            dice.oneIn(8) ? null : begin.plusSeconds((long) to * step),
                            "cause " + i));
        }
        return paused;
    }
}
