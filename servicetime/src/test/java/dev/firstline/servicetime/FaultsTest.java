package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.at;
import static dev.firstline.servicetime.Bucharest.office;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;

import dev.firstline.requirement.Requirement;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Every fault says where it is, what it is, and what would be right. */
@Requirement("NFR-7.says-what-to-do")
class FaultsTest {
    private static final ServiceCalendar OFFICE = office().build();
    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);
    private static final Instant NOON = at("2026-11-20T12:00");

    @Test
    void unknownZone() {
        assertFault(
                () -> ServiceCalendar.in("Europe/Bucuresti"),
                "zone: 'Europe/Bucuresti' is not known; write an IANA name such as"
                        + " Europe/Bucharest, or an offset such as +02:00");
    }

    @Test
    void windowsThatOverlapOnADay() {
        assertFault(
                () -> office().open(MONDAY, "12:00", "15:00"),
                "week.mon: 09:00-13:00 overlaps 12:00-15:00; end the former at 12:00 or earlier,"
                        + " or join the two");
    }

    @Test
    void windowOverMidnightThatOverlapsTheNextDay() {
        assertFault(
                () -> office().open(MONDAY, "22:00", "10:00"),
                "week.mon: 22:00-10:00 overlaps 09:00-13:00 of week.tue; end the former at 09:00"
                        + " or earlier, or join the two");
    }

    @Test
    void windowOverMidnightThatOverlapsTheNextWeek() {
        assertFault(
                () -> office().open(SUNDAY, "22:00", "09:01"),
                "week.sun: 22:00-09:01 overlaps 09:00-13:00 of week.mon; end the former at 09:00"
                        + " or earlier, or join the two");
    }

    @Test
    void emptyWindow() {
        assertFault(
                () -> office().open(TUESDAY, "20:00", "20:00"),
                "window 20:00-20:00: it begins and ends at the same time; write 00:00-24:00 for"
                        + " the whole day, or leave the window out");
    }

    @Test
    void timeThatIsNone() {
        assertFault(
                () -> office().open(TUESDAY, "20:00", "25:00"),
                "time of day: '25:00' is no time of a day; write hours and minutes such as 09:00,"
                        + " up to 24:00");
    }

    @Test
    void reversedClosing() {
        assertFault(
                () -> office().closed(EVE, "18:00", "12:00", "Christmas Eve"),
                "closed 2026-12-24: 18:00-12:00 ends before it begins; give the earlier time"
                        + " first, and 24:00 for the end of the day");
    }

    @Test
    void calendarThatIsNeverOpen() {
        assertFault(
                () -> office().week(Week.closed()).closed(EVE, "Christmas Eve").build(),
                "calendar: it is never open; give at least one window that is not closed");
    }

    @Test
    void reversedPause() {
        assertFault(
                () -> new Pause(NOON, NOON.minusSeconds(1), "asked"),
                "pause from 2026-11-20T10:00:00Z: it ends at 2026-11-20T09:59:59Z, before it"
                        + " begins; give the earlier instant first, or no end while it lasts");
    }

    @Test
    void negativeDuration() {
        assertFault(
                () -> OFFICE.add(NOON, Duration.ofHours(-1)),
                "duration: PT-1H is negative; give zero or more");
    }

    @Test
    void endBeforeTheStart() {
        assertFault(
                () -> OFFICE.between(NOON, NOON.minusSeconds(1)),
                "end: 2026-11-20T09:59:59Z lies before the start, 2026-11-20T10:00:00Z; give the"
                        + " earlier one first");
    }

    @Test
    void instantOutsideTheHorizon() {
        assertFault(
                () -> OFFICE.isOpen(Instant.parse("1969-01-01T00:00:00Z")),
                "instant: 1969-01-01T00:00:00Z lies outside the years that calendars know; give an"
                        + " instant from 1970 to 2200");
        assertFault(
                () -> OFFICE.isOpen(Instant.MAX),
                "instant: +1000000000-12-31T23:59:59.999999999Z lies outside the years that"
                        + " calendars know; give an instant from 1970 to 2200");
    }

    private static void assertFault(ThrowingCallable fault, String message) {
        assertThatExceptionOfType(InvalidServiceTimeException.class)
                .isThrownBy(fault)
                .withMessage(message);
    }
}
