package dev.firstline.web;

import static dev.firstline.web.Look.NOW;
import static dev.firstline.web.Look.TEMPLATES;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.ClockChip.Waits;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ClockChipTest {

    @Test
    void runningShowsWhatIsLeftAndWhenItIsDue() {
        var chip = ClockChip.running(0.32, ofMinutes(250), NOW.plus(ofMinutes(250)));
        assertThat(english(chip)).contains("4 h 10 left", "21:40", "stroke-dasharray=\"32 100\"");
    }

    @Test
    void everyClockTellsTheExactInstantAndZone() {
        var chip = ClockChip.soon(0.9, ofMinutes(42), NOW.plus(ofMinutes(42)));
        assertThat(english(chip)).contains("title=\"Due Friday 20 November, 18:12 (Bucharest)\"");
    }

    @Test
    void sleepingSaysWhenItWakes() {
        var monday = NOW.plus(ofHours(63));
        var chip = ClockChip.sleeping(0.4, ofHours(3), monday.plus(ofHours(3)), monday);
        assertThat(english(chip)).contains("sleeps until Mon 08:30", "clock sleeping");
    }

    @Test
    void pausedSaysForWhomItWaits() {
        var chip = ClockChip.paused(0.5, ofHours(2), Waits.FOR_YOU);
        assertThat(english(chip)).contains("waits for you", "2 h left when it runs again");
        assertThat(romanian(chip)).contains("vă așteaptă");
    }

    @Test
    void lateAndMetHaveShapesOfTheirOwn() {
        assertThat(english(ClockChip.late(ofMinutes(125), NOW)))
                .contains("late by 2 h 05", "clock-late")
                .contains("; late by 2 h 05 of the hours that count");
        assertThat(english(ClockChip.met(ofMinutes(72), NOW)))
                .contains("answered in 1 h 12", "clock-tick");
        assertThat(english(ClockChip.met(Duration.ZERO, NOW)))
                .contains("answered in under a minute", "clock-tick");
        assertThat(english(ClockChip.metOutside(NOW)))
                .contains("answered outside the hours that count", "clock-tick");
    }

    /** Of counted hours nobody knows how many make a day: days are those that have passed. */
    @Test
    void tellsVeryLongLatenessByTheDaysThatPassed() {
        var chip = ClockChip.late(ofHours(2949), NOW).overdueBy(ofHours(24 * 123 + 5));
        assertThat(english(chip))
                .contains("late by 123 days", "; late by 123 days")
                .doesNotContain("2,949", "of the hours that count");
        assertThat(romanian(chip)).contains("întârziere de 123 de zile");
        assertThat(english(ClockChip.late(ofHours(99), NOW).overdueBy(ofHours(240))))
                .contains("late by 99 h of the hours that count");
    }

    @Test
    void metLateWarnsAndSaysByHowMuch() {
        var chip = ClockChip.metLate(ofMinutes(185), NOW);
        assertThat(english(chip))
                .contains("clock met-late", "answered late, by 3 h 05", "Answered Friday")
                .contains("clock-late")
                .doesNotContain("clock-tick");
        assertThat(romanian(chip))
                .contains(
                        "răspuns cu o întârziere de 3 h 05",
                        "întârziere de 3 h 05 din orele socotite");
    }

    @Test
    void saysOfAStartOfWorkAndOfASolutionWhatTheyAre() {
        var met = ClockChip.met(ofMinutes(72), NOW);
        assertThat(english(met.of("promise.work-start")))
                .contains("started in 1 h 12", "Start of work: Started Friday");
        assertThat(romanian(met.of("promise.resolution"))).contains("Rezolvarea: Rezolvat: vineri");
    }

    private static String english(ClockChip chip) {
        return TEMPLATES.componentClockChip(Look.english(), chip).render();
    }

    private static String romanian(ClockChip chip) {
        return TEMPLATES.componentClockChip(Look.romanian(), chip).render();
    }
}
