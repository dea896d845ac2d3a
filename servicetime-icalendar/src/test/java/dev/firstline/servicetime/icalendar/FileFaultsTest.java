package dev.firstline.servicetime.icalendar;

import static dev.firstline.servicetime.icalendar.Feed.calendar;
import static dev.firstline.servicetime.icalendar.Feed.closings;
import static dev.firstline.servicetime.icalendar.Feed.event;
import static dev.firstline.servicetime.icalendar.Feed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.InvalidServiceTimeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is told with its place; what is hostile is refused soon. */
@Timeout(20)
@Requirement("NFR-7.says-what-to-do")
class FileFaultsTest {
    private static final String DAY = "DTSTART;VALUE=DATE:20260101\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "no calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "<html></html>"})
    void isNoCalendar(String text) {
        assertFault(() -> file(text), "feed.ics", "give a file that begins with BEGIN:VCALENDAR");
    }

    @Test
    void isTooLong() {
        assertFault(() -> file("X".repeat(5_000_000)), "longer than 4000000 characters");
    }

    @Test
    void isNestedTooDeeply() {
        assertFault(() -> calendar("BEGIN:VEVENT\n".repeat(100_000)), "feed.ics");
    }

    @Test
    void eventWithoutABeginning() {
        assertFault(() -> event("DTEND:20261225"), "feed.ics, event 'Closed': it has no DTSTART");
    }

    @Test
    void timeThatIsNone() {
        assertFault(
                () -> event("DTSTART:20261335"),
                "feed.ics, event 'Closed', DTSTART: '20261335' is no date or time; write it as");
    }

    @Test
    void endBeforeTheBeginning() {
        assertFault(
                () -> event(DAY + "DTEND;VALUE=DATE:20251225"),
                "feed.ics, event 'Closed': it ends before it begins");
    }

    @Test
    void zoneThatIsNotKnown() {
        assertFault(
                () -> event("DTSTART;TZID=Mars:20261225T090000\nDURATION:PT1H"),
                "feed.ics: the time zone 'Mars' is not known; use an IANA name");
    }

    @Test
    void eventThatLastsTooLong() {
        assertFault(() -> event(DAY + "DURATION:P9999999D"), "it lasts longer than a year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;COUNT=3",
                "FREQ=SOMETIMES",
                "COUNT=3",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;INTERVAL=x",
                "FREQ=DAILY;COUNT=x",
                "FREQ=YEARLY;BYDAY=XX"
            })
    void ruleThatIsNone(String rule) {
        assertFault(
                () -> event(DAY + "RRULE:" + rule),
                "feed.ics, event 'Closed', RRULE: '" + rule + "' is no rule for closed days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2147483647",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
            })
    void ruleThatNeverComesTrueIsReadSoon(String rule) {
        assertThat(closings(DAY + "RRULE:" + rule)).containsExactly("2026-01-01 00:00-24:00");
    }

    @Test
    void ruleThatRepeatsWithoutMeasure() {
        String seconds = "0" + ",1".repeat(3_000);
        assertFault(() -> event(DAY + "RRULE:FREQ=DAILY;BYSECOND=" + seconds), "repeat more than");
        assertFault(() -> event("DTSTART;VALUE=DATE:10000101\nRRULE:FREQ=DAILY"), "repeat more");
    }

    @Test
    void manyEventsThatRepeatWithoutMeasure() {
        String daily = "BEGIN:VEVENT\n" + DAY + "RRULE:FREQ=DAILY\nEND:VEVENT\n";
        assertFault(() -> calendar(daily.repeat(10_000)), "repeat more than 200000 times");
    }

    private static void assertFault(Runnable read, String... words) {
        assertThatExceptionOfType(InvalidServiceTimeException.class)
                .isThrownBy(read::run)
                .satisfies(fault -> assertThat(fault.getMessage()).contains(words));
    }
}
