package dev.firstline.commitments;

import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.Region;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Pauses;
import dev.firstline.servicetime.Reason;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Says before a programme is applied how many running clocks its days may move (COM-6): those that
 * run in a region over hours which would be open and are not, or the other way round. Which of them
 * move depends on the hours that each is counted in, and is known once they are counted anew.
 */
@Component
public class ForeseenMoves {

    /** Of more it is told that they are more. */
    public static final int MOST = 10_000;

    private static final Duration BACK = Duration.ofDays(366);
    private static final Duration AHEAD = Duration.ofDays(3 * 366);

    private final Programmes programmes;
    private final ForeseenMoveStore store;
    private final BusinessTime time;

    ForeseenMoves(Programmes programmes, ForeseenMoveStore store, BusinessTime time) {
        this.programmes = programmes;
        this.store = store;
        this.time = time;
    }

    /** Hours that change in a region. */
    record ChangedHours(String region, Instant from, Instant to) {}

    /**
     * How many clocks a right file may move; empty where it changes no days.
     *
     * @return at most one more than {@link #MOST}
     */
    public OptionalInt count(String yaml) {
        List<ChangedHours> changed = changed(programmes.current(), programmes.withDaysOf(yaml));
        return changed.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(store.count(changed, MOST + 1));
    }

    private List<ChangedHours> changed(Programme now, Programme then) {
        return now.regions().stream()
                .flatMap(it -> changed(it, then.region(it.key()).calendar()))
                .toList();
    }

    private Stream<ChangedHours> changed(Region region, ServiceCalendar then) {
        ServiceCalendar now = region.calendar();
        return Stream.concat(closings(then, now), closings(now, then))
                .map(it -> new ChangedHours(region.key(), it.from(), it.to()));
    }

    /** What one calendar closes, and another does not. */
    private Stream<Interval> closings(ServiceCalendar one, ServiceCalendar other) {
        Instant now = time.instant();
        return one.explain(now.minus(BACK), now.plus(AHEAD), Pauses.NONE).stream()
                .filter(it -> it.why() == Reason.HOLIDAY)
                .filter(it -> other.between(it.from(), it.to()).isPositive());
    }
}
