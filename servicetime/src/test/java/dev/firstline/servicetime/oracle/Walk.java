package dev.firstline.servicetime.oracle;

import static java.util.stream.Collectors.groupingBy;

import dev.firstline.servicetime.oracle.Plan.Closed;
import dev.firstline.servicetime.oracle.Plan.Opened;
import dev.firstline.servicetime.oracle.Plan.Paused;
import dev.firstline.servicetime.oracle.Plan.Weekly;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Goes from step to step and gives its verdict on each. */
final class Walk {
    /** No overlap is longer, so the wall clock is looked at so long before and after. */
    private static final int LEAD = WallClock.DAY;

    private final Plan plan;
    private final Map<DayOfWeek, List<Weekly>> weekly;
    private final WallClock clock;
    private final int lead;

    Walk(Plan plan, long begin, int step, int steps) {
        this.plan = plan;
        weekly = plan.weekly().stream().collect(groupingBy(Weekly::day));
        lead = LEAD / step;
        clock = new WallClock(plan.zone().getRules(), begin - LEAD, step, steps + 2 * lead);
    }

    Verdict verdict(int index, long second) {
        int step = index + lead;
        boolean extra = isExtra(step);
        String closing = extra ? null : closing(step);
        boolean open = extra || (closing == null && isWeekly(step));
        String cause = cause(second);
        if (cause != null) {
            return new Verdict(open, "PAUSED", cause);
        }
        if (closing != null) {
            return new Verdict(false, "HOLIDAY", closing);
        }
        return open ? Verdict.COUNTED : Verdict.OUTSIDE;
    }

    private boolean isExtra(int step) {
        for (Opened opened : plan.opened()) {
            if (clock.isWithin(step, opened.date(), opened.from(), opened.to())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String closing(int step) {
        for (Closed closed : plan.closed()) {
            if (clock.shows(step, closed.date(), closed.from(), closed.to())) {
                return closed.name();
            }
        }
        return null;
    }

    private boolean isWeekly(int step) {
        LocalDate today = clock.date(step);
        for (int ago = -1; ago <= 2; ago++) {
            LocalDate date = today.minusDays(ago);
            for (Weekly window : weekly.getOrDefault(date.getDayOfWeek(), List.of())) {
                if (window.holdsOn(date)
                        && clock.isWithin(step, date, window.from(), window.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String cause(long second) {
        Paused first = null;
        for (Paused paused : plan.paused()) {
            boolean holds =
                    paused.from().getEpochSecond() <= second
                            && (paused.to() == null || second < paused.to().getEpochSecond());
            if (holds && (first == null || paused.from().isBefore(first.from()))) {
                first = paused;
            }
        }
        return first == null ? null : first.cause();
    }
}
