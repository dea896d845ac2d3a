package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.at;
import static dev.firstline.servicetime.Bucharest.office;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class OpeningsTest {
    private static final ServiceCalendar OFFICE = office().build();

    @Test
    void areClippedToTheSpanAskedFor() {
        assertThat(OFFICE.openings(at("2026-11-20T10:00"), at("2026-11-20T15:00")))
                .containsExactly(
                        new Opening(at("2026-11-20T10:00"), at("2026-11-20T13:00")),
                        new Opening(at("2026-11-20T14:00"), at("2026-11-20T15:00")));
    }

    @Test
    @Requirement("COM-3.over-midnight")
    void joinWhereWindowsTouchOverMidnightAndTheEndOfTheWeek() {
        ServiceCalendar calendar =
                office().week(
                                Week.closed()
                                        .with(SUNDAY, Window.of("22:00", "24:00"))
                                        .with(MONDAY, Window.of("00:00", "06:00")))
                        .build();

        assertThat(calendar.openings(at("2026-11-22T00:00"), at("2026-11-24T00:00")))
                .containsExactly(new Opening(at("2026-11-22T22:00"), at("2026-11-23T06:00")));
    }

    @Test
    void areNoneInASpanWithoutLength() {
        assertThat(OFFICE.openings(at("2026-11-20T10:00"), at("2026-11-20T10:00"))).isEmpty();
    }

    @Test
    void holdTheirFirstInstantAndNotTheirLast() {
        assertThat(OFFICE.isOpen(at("2026-11-20T09:00"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-20T13:00").minusNanos(1))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-20T13:00"))).isFalse();
    }

    @Test
    void beginAtTheInstantItselfWhenOpen() {
        assertThat(OFFICE.nextOpening(at("2026-11-20T10:30"))).contains(at("2026-11-20T10:30"));
        assertThat(OFFICE.nextOpening(at("2026-11-20T13:00"))).contains(at("2026-11-20T14:00"));
    }

    @Test
    @Requirement("COM-2.elapsed")
    void neverEndWhenTimeIsMerelyElapsed() {
        assertThat(
                        ServiceCalendar.elapsed()
                                .between(at("1970-01-02T00:00"), at("2200-12-31T00:00")))
                .isEqualTo(Duration.between(at("1970-01-02T00:00"), at("2200-12-31T00:00")));
    }
}
