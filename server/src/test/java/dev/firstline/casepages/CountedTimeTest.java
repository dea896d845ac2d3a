package dev.firstline.casepages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.CaseId;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Count;
import dev.firstline.commitments.Outcome;
import dev.firstline.commitments.Reading;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.plans.Bought;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.web.view.Timeline.Span;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stretches of time that are told in minutes add up to what is told of the whole. */
@Requirement("COM-7.adds-up")
class CountedTimeTest {

    private static final Instant START = Instant.parse("2026-11-26T19:33:20Z");
    private static final Duration PROMISED = Duration.ofHours(20);

    @Test
    void addsUpThoughNoStretchIsOfWholeMinutes() {
        List<Interval> intervals = stretches("PT2H0M30S", "-PT1H30M", "PT17H59M30S");
        assertThat(told(Reading.Phase.RUNNING, Duration.ofHours(1), intervals))
                .containsExactly(Duration.ofHours(2), Duration.ZERO, Duration.ofHours(18));
    }

    @Test
    void addsUpOverManyShortStretches() {
        List<Interval> intervals =
                stretches("PT50S", "-PT5S", "PT50S", "-PT5S", "PT50S", "-PT5S", "PT50S");
        assertThat(told(Reading.Phase.MET, Duration.ofSeconds(200), intervals).stream())
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ZERO,
                        Duration.ofMinutes(1));
    }

    @Test
    void addsUpToThePromiseWithWhatIsLeftOfAClockThatStandsStill() {
        List<Interval> intervals = stretches("PT1H0M10S", "-PT1H", "PT1H0M20S", "-PT3H");
        Duration left = PROMISED.minus(Duration.parse("PT2H0M30S"));
        Duration told =
                told(Reading.Phase.PAUSED, left, intervals).stream()
                        .reduce(Duration.ZERO, Duration::plus);
        assertThat(told).isEqualTo(Duration.ofMinutes(121));
        assertThat(told.plusMinutes(left.toMinutes())).isEqualTo(PROMISED);
    }

    private static List<Duration> told(
            Reading.Phase phase, Duration left, List<Interval> intervals) {
        return CountedTime.spans(reading(phase, left), intervals).stream()
                .map(Span::counted)
                .toList();
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

    private static Reading reading(Reading.Phase phase, Duration left) {
        Instant limit = START.plus(PROMISED);
        Count count = new Count(Bought.nothing(1, "emea"), 1, "medium", START, limit, limit, null);
        return new Reading(
                new Commitment(
                        1,
                        new CaseId(1),
                        CommitmentKind.RESOLUTION,
                        count,
                        List.of(),
                        new Outcome(null, null, null, 0)),
                phase,
                PROMISED,
                left,
                Duration.ZERO,
                0.5,
                null,
                new LocalText(Map.of("en", "24x7")),
                null,
                false);
    }
}
