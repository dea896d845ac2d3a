package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.at;
import static dev.firstline.servicetime.Bucharest.office;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;

import dev.firstline.servicetime.Deadline.Due;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;

/** New hours from the beginning of 2027, a Friday. */
class WeekFromTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Week SHORTER = Week.weekdays(Window.of("10:00", "12:00"));

    @Test
    void holdsFromItsDateOn() {
        ServiceCalendar desk = office().weekFrom(NEW_YEAR, SHORTER).build();

        assertThat(desk.openings(at("2026-12-31T14:00"), at("2027-01-02T00:00")))
                .containsExactly(
                        new Opening(at("2026-12-31T14:00"), at("2026-12-31T18:00")),
                        new Opening(at("2027-01-01T10:00"), at("2027-01-01T12:00")));
        assertThat(desk.add(at("2026-12-31T17:00"), Duration.ofHours(4)))
                .isEqualTo(new Due(at("2027-01-04T11:00")));
    }

    @Test
    void letsAWindowOverMidnightRunToItsEnd() {
        ServiceCalendar desk =
                office().week(Week.closed().with(THURSDAY, Window.of("22:00", "06:00")))
                        .weekFrom(NEW_YEAR, SHORTER)
                        .build();

        assertThat(desk.openings(at("2026-12-31T00:00"), at("2027-01-01T11:00")))
                .containsExactly(
                        new Opening(at("2026-12-31T22:00"), at("2027-01-01T06:00")),
                        new Opening(at("2027-01-01T10:00"), at("2027-01-01T11:00")));
    }

    @Test
    void hasNoWindowThatBeganBeforeItsDate() {
        ServiceCalendar desk =
                office().week(Week.closed().with(FRIDAY, Window.of("09:00", "10:00")))
                        .weekFrom(
                                NEW_YEAR, Week.closed().with(THURSDAY, Window.of("22:00", "06:00")))
                        .build();

        assertThat(desk.nextOpening(at("2026-12-31T00:00"))).contains(at("2027-01-07T22:00"));
    }

    @Test
    void givesWayToOneFromALaterDateWhateverTheOrder() {
        ServiceCalendar desk =
                office().weekFrom(NEW_YEAR.plusDays(3), Week.closed())
                        .weekFrom(NEW_YEAR, Week.always())
                        .build();

        assertThat(desk.openings(at("2026-12-31T18:00"), at("2028-01-01T00:00")))
                .containsExactly(new Opening(at("2027-01-01T00:00"), at("2027-01-04T00:00")));
    }
}
