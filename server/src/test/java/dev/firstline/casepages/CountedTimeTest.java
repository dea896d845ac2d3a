package dev.firstline.casepages;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Stretches of time that are told in minutes add up to what is told of the whole. */
@Requirement("COM-7.adds-up")
class CountedTimeTest {

    private static final Instant START = Instant.parse("2026-11-26T19:33:20Z");

    @Test
    void addsUpThoughNoStretchIsOfWholeMinutes() {
        List<Interval> intervals = stretches("PT2H0M30S", "-PT1H30M", "PT17H59M30S");
        assertThat(told(intervals))
                .containsExactly(Duration.ofHours(2), Duration.ZERO, Duration.ofHours(18));
    }

    @Test
    void addsUpOverManyShortStretches() {
        List<Interval> intervals =
                stretches("PT50S", "-PT5S", "PT50S", "-PT5S", "PT50S", "-PT5S", "PT50S");
        assertThat(told(intervals))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ZERO,
                        Duration.ofMinutes(1));
    }

    private static List<Duration> told(List<Interval> intervals) {
        assertThat(CountedTime.told(intervals))
                .isEqualTo(CountedTime.sum(intervals).truncatedTo(ChronoUnit.MINUTES));
        return CountedTime.spans(intervals).stream().map(Span::counted).toList();
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
