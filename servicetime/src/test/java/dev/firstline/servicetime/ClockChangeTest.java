package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.at;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Duration.ofHours;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * In Bucharest the clocks go from 03:00 to 04:00 on 29 March 2026, and from 04:00 back to 03:00 on
 * 25 October 2026; both are Sundays.
 */
@Requirement("COM-3.clock-changes")
class ClockChangeTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void aWholeDayHasTwentyThreeHoursInSpring() {
        assertThat(openOn(SPRING, sundays("00:00", "24:00"))).isEqualTo(ofHours(23));
    }

    @Test
    void aWholeDayHasTwentyFiveHoursInAutumn() {
        assertThat(openOn(AUTUMN, sundays("00:00", "24:00"))).isEqualTo(ofHours(25));
    }

    @Test
    void anEdgeInTheGapMovesToTheFirstInstantAfterIt() {
        assertThat(openOn(SPRING, sundays("03:30", "06:00"))).isEqualTo(ofHours(2));
        assertThat(openOn(SPRING, sundays("01:00", "03:30"))).isEqualTo(ofHours(2));
    }

    @Test
    void aWindowInsideTheGapDoesNotOpen() {
        assertThat(openOn(SPRING, sundays("03:15", "03:45"))).isZero();
    }

    @Test
    void aBeginningThatIsShownTwiceIsTheFirst() {
        assertThat(openOn(AUTUMN, sundays("03:30", "04:00"))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void anEndThatIsShownTwiceIsTheLast() {
        assertThat(openOn(AUTUMN, sundays("02:30", "03:00"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(openOn(AUTUMN, sundays("02:30", "03:30"))).isEqualTo(ofHours(2));
    }

    /** In Jerusalem the clocks went from 01:00 back to 00:00 on Monday 24 September 2001. */
    @Test
    void theEndOfADayThatIsShownTwiceIsTheLast() {
        ServiceCalendar sundays =
                ServiceCalendar.in("Asia/Jerusalem").open(SUNDAY, "22:00", "24:00").build();

        assertThat(
                        sundays.between(
                                Instant.parse("2001-09-23T12:00:00Z"),
                                Instant.parse("2001-09-24T12:00:00Z")))
                .isEqualTo(ofHours(3));
    }

    @Test
    void anEndJustAfterTheOverlapIsShownOnce() {
        assertThat(openOn(AUTUMN, sundays("02:30", "04:00"))).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    @Requirement("COM-3.over-midnight")
    void aWindowOverMidnightCountsTheHourThatIsShownTwice() {
        ServiceCalendar nights = weekly(Week.closed().with(SATURDAY, Window.of("22:00", "06:00")));

        assertThat(nights.between(at("2026-10-24T12:00"), at("2026-10-25T12:00")))
                .isEqualTo(ofHours(9));
        assertThat(nights.between(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
                .isEqualTo(ofHours(7));
    }

    @Test
    void aClosingRemovesATimeAsOftenAsTheClockShowsIt() {
        ServiceCalendar calendar =
                Bucharest.office()
                        .week(Week.always())
                        .closed(AUTUMN, "03:30", "04:00", "maintenance")
                        .build();

        assertThat(openOn(AUTUMN, calendar)).isEqualTo(ofHours(24));
    }

    /** Samoa went from the end of Thursday 29 December 2011 to Saturday 31 December. */
    @Test
    void aDayThatTheZoneLeavesOutDoesNotOpen() {
        ZoneId samoa = ZoneId.of("Pacific/Apia");
        ServiceCalendar fridays =
                ServiceCalendar.in(samoa)
                        .week(Week.closed().with(FRIDAY, Window.WHOLE_DAY))
                        .build();
        Instant from = LocalDateTime.parse("2011-12-29T12:00").atZone(samoa).toInstant();
        Instant to = LocalDateTime.parse("2011-12-31T12:00").atZone(samoa).toInstant();

        assertThat(Duration.between(from, to)).isEqualTo(ofHours(24));
        assertThat(fridays.between(from, to)).isZero();
    }

    private static ServiceCalendar sundays(String from, String to) {
        return weekly(Week.closed().with(SUNDAY, Window.of(from, to)));
    }

    private static ServiceCalendar weekly(Week week) {
        return Bucharest.office().week(week).build();
    }

    private static Duration openOn(LocalDate date, ServiceCalendar calendar) {
        Instant from = date.atTime(LocalTime.MIN).atZone(Bucharest.ZONE).toInstant();
        Instant to = date.plusDays(1).atTime(LocalTime.MIN).atZone(Bucharest.ZONE).toInstant();
        return calendar.between(from, to);
    }
}
