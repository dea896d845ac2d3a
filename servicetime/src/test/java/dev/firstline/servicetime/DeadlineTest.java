package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.at;
import static dev.firstline.servicetime.Bucharest.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Deadline.Due;
import dev.firstline.servicetime.Deadline.Never;
import dev.firstline.servicetime.Deadline.Suspended;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

class DeadlineTest {
    private static final ServiceCalendar OFFICE = office().build();

    @Test
    @Requirement({"COM-2.business-hours", "COM-3.several-windows"})
    void countsThroughTheLunchBreak() {
        assertThat(OFFICE.add(at("2026-11-18T12:00"), Duration.ofHours(2)))
                .isEqualTo(new Due(at("2026-11-18T15:00")));
    }

    @Test
    @Requirement("COM-2.business-hours")
    void countsFromTheNextOpeningWhenStartedOutsideHours() {
        assertThat(OFFICE.add(at("2026-11-21T11:00"), Duration.ofHours(1)))
                .isEqualTo(new Due(at("2026-11-23T10:00")));
    }

    @Test
    @Requirement("COM-2.business-hours")
    void staysAtClosingWhenUsedUpExactlyThere() {
        assertThat(OFFICE.add(at("2026-11-20T14:00"), Duration.ofHours(4)))
                .isEqualTo(new Due(at("2026-11-20T18:00")));
    }

    @Test
    void countsFinerThanASecond() {
        assertThat(OFFICE.add(at("2026-11-20T14:00"), Duration.ofHours(4).plusNanos(1)))
                .isEqualTo(new Due(at("2026-11-23T09:00").plusNanos(1)));
    }

    @Test
    void zeroIsDueAtTheStartWhenOpen() {
        assertThat(OFFICE.add(at("2026-11-20T17:59"), Duration.ZERO))
                .isEqualTo(new Due(at("2026-11-20T17:59")));
    }

    @Test
    @Requirement("COM-2.business-hours")
    void zeroIsDueAtTheNextOpeningWhenClosed() {
        assertThat(OFFICE.add(at("2026-11-20T18:00"), Duration.ZERO))
                .isEqualTo(new Due(at("2026-11-23T09:00")));
    }

    @Test
    @Requirement("COM-5.clock-pauses")
    void zeroIsDueAfterAPauseThatHoldsTheStart() {
        Pauses pauses =
                Pauses.of(new Pause(at("2026-11-20T17:00"), at("2026-11-23T08:00"), "asked"));

        assertThat(OFFICE.add(at("2026-11-20T17:30"), Duration.ZERO, pauses))
                .isEqualTo(new Due(at("2026-11-23T09:00")));
    }

    @Test
    @Requirement("COM-5.clock-pauses")
    void aPauseMovesTheDeadlineByTheOpenTimeInsideItOnly() {
        Pauses weekend =
                Pauses.of(new Pause(at("2026-11-20T17:00"), at("2026-11-23T10:00"), "asked"));

        assertThat(OFFICE.add(at("2026-11-20T16:00"), Duration.ofHours(2), weekend))
                .isEqualTo(new Due(at("2026-11-23T11:00")));
    }

    @Test
    @Requirement("COM-5.clock-pauses")
    void isDueAtThePauseThatBeginsWhenItIsUsedUp() {
        Pauses pauses = Pauses.of(Pause.since(at("2026-11-20T17:00"), "asked"));

        assertThat(OFFICE.add(at("2026-11-20T16:00"), Duration.ofHours(1), pauses))
                .isEqualTo(new Due(at("2026-11-20T17:00")));
    }

    @Test
    @Requirement("COM-5.clock-pauses")
    void isSuspendedByAPauseThatHasNotEnded() {
        Pauses pauses = Pauses.of(Pause.since(at("2026-11-20T17:00"), "asked"));

        assertThat(OFFICE.add(at("2026-11-20T16:00"), Duration.ofHours(4), pauses))
                .isEqualTo(new Suspended(at("2026-11-20T17:00"), Duration.ofHours(3)));
    }

    @Test
    @Requirement("COM-5.clock-pauses")
    void overlappingPausesStopTheClockOnce() {
        Pauses pauses =
                Pauses.of(
                        new Pause(at("2026-11-20T15:00"), at("2026-11-20T17:00"), "asked"),
                        new Pause(at("2026-11-20T14:00"), at("2026-11-20T16:00"), "no access"));

        assertThat(OFFICE.add(at("2026-11-20T12:00"), Duration.ofHours(2), pauses))
                .isEqualTo(new Due(at("2026-11-20T18:00")));
    }

    @Test
    void isNeverDueOnceTheCalendarHasNoMoreOpenings() {
        ServiceCalendar once =
                ServiceCalendar.in(ZoneId.of("Europe/Bucharest"))
                        .opened(LocalDate.of(2026, 11, 21), "09:00", "12:00")
                        .build();

        assertThat(once.add(at("2026-11-21T10:00"), Duration.ofHours(2)))
                .isEqualTo(new Due(at("2026-11-21T12:00")));
        assertThat(once.add(at("2026-11-21T10:00"), Duration.ofHours(3))).isEqualTo(new Never());
        assertThat(once.nextOpening(at("2026-11-21T12:00"))).isEmpty();
    }

    @Test
    void isNeverDueAfterTheLastYear() {
        assertThat(OFFICE.add(at("2026-11-20T14:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(new Never());
    }
}
