package dev.firstline.demo.crowd;

import dev.firstline.servicetime.Deadline;
import dev.firstline.servicetime.ServiceCalendar;

import java.time.Duration;
import java.time.Instant;

/**
 * How long people take: staff in their region's hours and by the case's limit, mostly well within
 * it; customers whenever they get to it; development for weeks.
 *
 * @param limit of the first answer, in the calendar's time
 */
record Pace(ServiceCalendar calendar, Duration limit, Dice dice) {

    private static final double LATE = 0.07;
    private static final double OF_LIMIT = 0.4;
    private static final Duration LONGEST_OF_CUSTOMER = Duration.ofDays(6);
    private static final Duration LONGEST_OF_DEVELOPMENT = Duration.ofDays(40);
    private static final Duration SHORTEST = Duration.ofMinutes(3);

    /**
     * @param first whether it is the first that staff do, which may well be too late
     */
    Instant staff(Instant from, boolean first) {
        double used = OF_LIMIT * dice.smallShare(2);
        boolean late = first && dice.falls(LATE);
        Duration counted = SHORTEST.plus(of(limit, late ? 1 + used : used));
        return switch (calendar.add(from, counted)) {
            case Deadline.Due(Instant at) -> at;
            case Deadline.Suspended _, Deadline.Never _ ->
                    throw new IllegalStateException("the region's calendar is never open");
        };
    }

    Instant customer(Instant from) {
        return from.plus(SHORTEST).plus(of(LONGEST_OF_CUSTOMER, dice.smallShare(3)));
    }

    Instant development(Instant from) {
        return from.plus(SHORTEST).plus(of(LONGEST_OF_DEVELOPMENT, dice.share()));
    }

    private static Duration of(Duration whole, double share) {
        return Duration.ofSeconds((long) (whole.toSeconds() * share));
    }
}
