package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.SomeCase;
import dev.firstline.commitments.AskedLater.Entered;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Interval;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whatever fractions of seconds a life has: what is told of its clocks adds up to the promise. */
@Requirement("COM-7.adds-up")
class ToldClockTest {

    private static final int LIVES = 3_000;
    private static final int STEPS = 10;

    private final ChangingMeasures measures = new ChangingMeasures();
    private int paused;
    private int afterPause;
    private int graced;
    private int late;

    @Test
    void addsUpInEveryLife() {
        for (long seed = 0; seed < LIVES; seed++) {
            live(new Throws(seed));
        }
        assertThat(List.of(paused, afterPause, graced, late)).allMatch(many -> many > 100);
    }

    private void live(Throws dice) {
        Instant now = MinuteTables.ORIGIN.plusNanos(dice.of(1_000_000_000));
        Clockwork clocks = new Clockwork(measures, new Imagined(1), new AsNow(), List.of());
        Case subject = aCase(CaseState.NEW, dice.priority());
        clocks.start(subject, dice.bought(), now);
        for (int i = 0; i < STEPS; i++) {
            now = now.plusSeconds(dice.of(100_000)).plusNanos(dice.of(1_000_000_000));
            subject = step(dice, clocks, subject, now);
            for (Commitment it : clocks.course().all()) {
                addsUp(it, now.plusNanos(dice.of(1_000_000_000)));
            }
        }
    }

    private static Case step(Throws dice, Clockwork clocks, Case before, Instant now) {
        String priority = before.handling().priority();
        if (dice.of(5) == 0) {
            Case after = aCase(before.state(), dice.priority());
            clocks.recount(after, dice.bought(), now, "priority");
            return after;
        }
        if (dice.of(5) == 0) {
            clocks.ask(before, dice.bought(), now);
        }
        Case after = aCase(dice.of(9) == 0 ? CaseState.RESOLVED : waitsOrNot(dice), priority);
        clocks.follow(after, now);
        return after;
    }

    private static CaseState waitsOrNot(Throws dice) {
        return dice.isHeads() ? CaseState.WAITING_FOR_CUSTOMER : CaseState.IN_PROGRESS;
    }

    private void addsUp(Commitment it, Instant now) {
        Measure measure = measures.of(it);
        Reading reading = Clocks.read(measure, it, now);
        ToldClock told = ToldClock.of(measure, it);
        Duration lines = ToldSums.sum(told.intervals(now), ChronoUnit.SECONDS);
        switch (reading.phase()) {
            case RUNNING, SOON, SLEEPING -> {
                assertThat(lines).isEqualTo(reading.promised());
                assertThat(told.counted(now).plus(reading.left())).isEqualTo(reading.promised());
                afterPause += it.pauses().isEmpty() ? 0 : 1;
            }
            case LATE -> assertThat(lines).isEqualTo(reading.promised());
            case PAUSED -> {
                boolean minutes = ToldSums.isInMinutes(told.intervals(now));
                Duration counted = minutes ? lines.truncatedTo(ChronoUnit.MINUTES) : lines;
                assertThat(counted.plus(reading.left())).isEqualTo(reading.promised());
                paused++;
            }
            case MET -> assertThat(lines).isEqualTo(reading.left());
            case MET_LATE -> {
                assertThat(lines).isEqualTo(reading.left());
                assertThat(reading.promised().plus(reading.late())).isEqualTo(lines);
                late++;
            }
            case CANCELLED -> assertThat(it.cancelledAt()).isNotNull();
        }
        graced += reading.grace() == null ? 0 : 1;
        isPromisedExactly(measure, reading);
        isToldWithinASecond(it, told, now);
    }

    private static void isPromisedExactly(Measure measure, Reading reading) {
        if (reading.grace() == null) {
            assertThat(reading.promised()).isEqualTo(measure.target().orElseThrow().limit());
        }
    }

    private static void isToldWithinASecond(Commitment it, ToldClock told, Instant now) {
        assertThat(Duration.between(told.limit(), it.limitAt()).abs()).isLessThan(SECOND);
        List<Interval> exactly = Clocks.intervals(told.measure(), it, now);
        List<Interval> lines = told.intervals(now);
        for (Interval line : lines) {
            assertThat(exactly)
                    .anyMatch(
                            exact ->
                                    isNear(exact.from(), line.from()) && exact.why() == line.why());
        }
    }

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SECOND) < 0;
    }

    private static Case aCase(CaseState state, String priority) {
        return SomeCase.of(1, state, priority, MinuteTables.ORIGIN);
    }

    /** Cases that were always as they are, and were never answered. */
    private static final class AsNow implements CasePast {

        @Override
        public List<Entered> statesSince(Case subject, Instant from) {
            return List.of(new Entered(subject.state(), from));
        }

        @Override
        public boolean isAnsweredSince(Case subject, Instant from) {
            return false;
        }
    }
}
