package dev.firstline.casepages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.casepages.CountedTime.Told;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.web.view.Timeline.Span;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stretches of time that are told in minutes add up to what is told of the whole. */
@Requirement("COM-7.adds-up")
class CountedTimeTest {

    private static final Instant START = Instant.parse("2026-11-26T19:33:20Z");

    /** 19:33:20 to 21:33:50, and from 23:03:50 on: by the ends that are shown, to the minute. */
    @Test
    void addsUpThoughNoStretchIsOfWholeMinutes() {
        Told told = CountedTime.tell(stretches("PT2H0M30S", "-PT1H30M", "PT17H59M30S"));
        assertThat(lengths(told))
                .containsExactly(Duration.ofHours(2), Duration.ZERO, Duration.ofHours(18));
        assertThat(told.sum()).isEqualTo(Duration.ofHours(20));
        assertThat(told.isToTheSecond()).isFalse();
    }

    /** 17:30:20 to 18:00 reads as half an hour, and the rest as what is left of the promise. */
    @Test
    void findsTheLengthOfALineBetweenItsEnds() {
        Instant friday = Instant.parse("2026-11-27T15:30:20Z");
        Told told =
                CountedTime.tell(
                        List.of(
                                counted(friday, "2026-11-27T16:00:00Z"),
                                counted(
                                        Instant.parse("2026-11-30T07:00:00Z"),
                                        "2026-11-30T12:30:20Z")));
        assertThat(lengths(told)).containsExactly(Duration.ofMinutes(30), Duration.ofMinutes(330));
        assertThat(told.sum()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void tellsSecondsWhereMinutesWouldAddUpToMore() {
        List<Interval> intervals = stretches("PT9M50S", "-PT10M");
        Told told = CountedTime.tell(intervals);
        assertThat(told.isToTheSecond()).isTrue();
        assertThat(lengths(told)).containsExactly(Duration.parse("PT9M50S"), Duration.ZERO);
        assertThat(told.sum()).isEqualTo(CountedTime.sum(intervals));
    }

    @Test
    void alwaysAddsUp() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String[] lengths = new String[1 + random.nextInt(8)];
            for (int k = 0; k < lengths.length; k++) {
                lengths[k] = (k % 2 == 0 ? "" : "-") + Duration.ofMillis(random.nextInt(9_999_999));
            }
            Told told = CountedTime.tell(stretches(lengths));
            assertThat(lengths(told).stream().reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(told.sum());
            ChronoUnit unit = told.isToTheSecond() ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
            assertThat(told.spans())
                    .filteredOn(Span::isCounted)
                    .allSatisfy(
                            it ->
                                    assertThat(it.counted())
                                            .isEqualTo(
                                                    Duration.between(
                                                            it.from().truncatedTo(unit),
                                                            it.to().truncatedTo(unit))));
        }
    }

    private static List<Duration> lengths(Told told) {
        return told.spans().stream().map(Span::counted).toList();
    }

    private static Interval counted(Instant from, String to) {
        return new Interval(from, Instant.parse(to), Reason.COUNTED, "");
    }

    /** One after the other: counted, and where there is a minus paused. */
    private static List<Interval> stretches(String... lengths) {
        List<Interval> all = new ArrayList<>();
        Instant from = START;
        for (String each : lengths) {
            Instant to = from.plus(Duration.parse(each).abs());
            Reason why = each.startsWith("-") ? Reason.PAUSED : Reason.COUNTED;
            all.add(new Interval(from, to, why, ""));
            from = to;
        }
        return all;
    }
}
