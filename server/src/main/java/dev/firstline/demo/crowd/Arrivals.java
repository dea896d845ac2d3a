package dev.firstline.demo.crowd;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;

/**
 * When requests came in: in working hours of the zones most of all, hardly at week-ends, a little
 * more each month.
 */
final class Arrivals {

    private static final int NIGHT = 1;
    private static final int WEEKEND = 2;
    private static final int MORNING = 30;
    private static final int MIDDAY = 16;
    private static final int AFTERNOON = 22;
    private static final int EVENING = 5;

    private final Instant from;

    /** At each hour what has come in before it. */
    private final double[] sums;

    Arrivals(Instant from, Instant to, Collection<ZoneId> zones) {
        this.from = from;
        int hours = (int) Duration.between(from, to).toHours();
        sums = new double[hours + 1];
        for (int hour = 0; hour < hours; hour++) {
            Instant at = from.plus(Duration.ofHours(hour));
            double growth = 1 + (double) hour / hours;
            int busy = zones.stream().mapToInt(zone -> busy(at.atZone(zone))).sum();
            sums[hour + 1] = sums[hour] + busy * growth;
        }
    }

    /** The instant, to the second, before which this share of all requests came in. */
    Instant after(double share) {
        double sum = share * sums[sums.length - 1];
        int at = Arrays.binarySearch(sums, sum);
        int hour = Math.min(at < 0 ? -at - 2 : at, sums.length - 2);
        double within = (sum - sums[hour]) / (sums[hour + 1] - sums[hour]);
        return from.plusSeconds(3_600L * hour + (long) (3_600 * within));
    }

    private static int busy(ZonedDateTime at) {
        DayOfWeek day = at.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return WEEKEND;
        }
        return switch (at.getHour()) {
            case 9, 10, 11 -> MORNING;
            case 12, 13 -> MIDDAY;
            case 8, 14, 15, 16, 17 -> AFTERNOON;
            case 7, 18, 19, 20 -> EVENING;
            default -> NIGHT;
        };
    }
}
