package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

class ArrivalsTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final Instant FROM = Instant.parse("2023-11-26T09:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-26T09:00:00Z");

    private final Arrivals all = new Arrivals(FROM, TO, List.of(BUCHAREST));

    private final List<ZonedDateTime> arrivals =
            IntStream.range(0, 10_000)
                    .mapToObj(i -> all.after(i / 10_000.0))
                    .map(at -> at.atZone(BUCHAREST))
                    .toList();

    @Test
    void ascendFromTheBeginningToTheEnd() {
        assertThat(arrivals).isSorted();
        assertThat(arrivals.getFirst().toInstant()).isEqualTo(FROM);
        assertThat(arrivals.getLast().toInstant()).isBefore(TO).isAfter(TO.minusSeconds(86_400));
    }

    @Test
    void comeInWorkingHoursMostOfAll() {
        assertThat(count(at -> at.getHour() >= 8 && at.getHour() < 18)).isGreaterThan(8_000);
        assertThat(count(at -> at.getHour() == 10))
                .isGreaterThan(4 * count(at -> at.getHour() == 19));
    }

    @Test
    void hardlyComeOnSundays() {
        assertThat(count(at -> at.getDayOfWeek() == DayOfWeek.SUNDAY)).isBetween(50, 500);
    }

    @Test
    void becomeMoreFromYearToYear() {
        int first = count(at -> at.toInstant().isBefore(Instant.parse("2024-11-26T09:00:00Z")));
        int last = count(at -> at.toInstant().isAfter(Instant.parse("2025-11-26T09:00:00Z")));
        assertThat(last).isGreaterThan(first * 5 / 4);
    }

    private int count(Predicate<ZonedDateTime> which) {
        return (int) arrivals.stream().filter(which).count();
    }
}
