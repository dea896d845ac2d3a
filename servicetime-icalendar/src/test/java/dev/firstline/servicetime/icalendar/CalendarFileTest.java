package dev.firstline.servicetime.icalendar;

import static dev.firstline.servicetime.icalendar.Feed.calendar;
import static dev.firstline.servicetime.icalendar.Feed.closings;
import static dev.firstline.servicetime.icalendar.Feed.event;
import static dev.firstline.servicetime.icalendar.Feed.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.icalendar.LeftOut.Why;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** In Bucharest the clocks go from 04:00 back to 03:00 on 25 October 2026. */
@Requirement("COM-3.icalendar")
class CalendarFileTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void closesTheDatesOfAnAllDayEvent() {
        assertThat(closings("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227"))
                .containsExactly("2026-12-25 00:00-24:00", "2026-12-26 00:00-24:00");
    }

    @Test
    void takesAnAllDayEventWithoutEndForOneDay() {
        assertThat(event("DTSTART;VALUE=DATE:20261225").closings())
                .containsExactly(Closing.day(CHRISTMAS, "Closed"));
    }

    @Test
    @Requirement("COM-3.part-day-holidays")
    void closesWhatTheClockOfTheDeskShowsDuringATimedEvent() {
        assertThat(closings("DTSTART;TZID=Europe/London:20261224T210000\nDURATION:PT4H"))
                .containsExactly("2026-12-24 23:00-24:00", "2026-12-25 00:00-03:00");
        assertThat(closings("DTSTART:20261224T100000Z\nDTEND:20261224T120000Z"))
                .containsExactly("2026-12-24 12:00-14:00");
        assertThat(closings("DTSTART:20261224T120000\nDTEND:20261224T140000"))
                .containsExactly("2026-12-24 12:00-14:00");
    }

    @Test
    @Requirement("COM-3.clock-changes")
    void closesWhatTheClockShowsBeforeAndAfterItIsPutBack() {
        assertThat(closings("DTSTART:20261025T003000Z\nDTEND:20261025T011500Z"))
                .containsExactly("2026-10-25 03:30-04:00", "2026-10-25 03:00-03:15");
    }

    @Test
    void repeatsByItsRuleWithinTheYearsAskedFor() {
        assertThat(closings("DTSTART;VALUE=DATE:20001225\nRRULE:FREQ=YEARLY"))
                .containsExactly("2026-12-25 00:00-24:00");
        assertThat(closings("DTSTART;VALUE=DATE:20261102\nRRULE:FREQ=WEEKLY;COUNT=3"))
                .containsExactly(
                        "2026-11-02 00:00-24:00",
                        "2026-11-09 00:00-24:00",
                        "2026-11-16 00:00-24:00");
        assertThat(closings("DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"))
                .containsExactly("2026-11-26 00:00-24:00");
    }

    @Test
    void repeatsUntilAnInstantOrADateInclusively() {
        assertThat(
                        closings(
                                """
                                DTSTART:20261102T090000
                                DURATION:PT1H
                                RRULE:FREQ=DAILY;UNTIL=20261103T070000Z"""))
                .hasSize(2);
        assertThat(closings("DTSTART;VALUE=DATE:20261102\nRRULE:FREQ=DAILY;UNTIL=20261104"))
                .hasSize(3);
    }

    @Test
    void keepsTheHourOfTheWallClockWhenItRepeats() {
        assertThat(closings("DTSTART:20261024T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2"))
                .containsExactly("2026-10-24 12:00-13:00", "2026-10-25 12:00-13:00");
    }

    @Test
    void addsAndTakesAwayListedDates() {
        assertThat(
                        closings(
                                """
                                DTSTART;VALUE=DATE:20261102
                                RRULE:FREQ=DAILY;COUNT=3
                                EXDATE;VALUE=DATE:20261103
                                RDATE;VALUE=DATE:20261201,20261224"""))
                .containsExactly(
                        "2026-11-02 00:00-24:00",
                        "2026-11-04 00:00-24:00",
                        "2026-12-01 00:00-24:00",
                        "2026-12-24 00:00-24:00");
    }

    @Test
    void replacesAnOccurrenceByAnEventOfItsOwn() {
        assertThat(
                        written(
                                calendar(
                                        """
                                        BEGIN:VEVENT
                                        UID:inventory
                                        DTSTART;VALUE=DATE:20261102
                                        RRULE:FREQ=DAILY;COUNT=2
                                        END:VEVENT
                                        BEGIN:VEVENT
                                        UID:inventory
                                        RECURRENCE-ID;VALUE=DATE:20261103
                                        DTSTART;VALUE=DATE:20261110
                                        END:VEVENT
                                        """)))
                .containsExactly("2026-11-02 00:00-24:00", "2026-11-10 00:00-24:00");
    }

    @Test
    void leavesOutAndReportsWhatTakesNobodysTime() {
        String day = "DTSTART;VALUE=DATE:20261225\n";
        assertThat(event(day + "TRANSP:TRANSPARENT")).isEqualTo(leftOut(Why.TRANSPARENT));
        assertThat(event(day + "X-MICROSOFT-CDO-BUSYSTATUS:FREE")).isEqualTo(leftOut(Why.FREE));
        assertThat(event(day + "STATUS:CANCELLED")).isEqualTo(leftOut(Why.CANCELLED));
        assertThat(event(day + "TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:OOF").leftOut())
                .isEmpty();
    }

    @Test
    void readsNamesThatAreEscapedAndFolded() {
        assertThat(
                        calendar(
                                        """
                                        BEGIN:VEVENT
                                        SUMMARY:Crăciun\\, pr
                                         ima zi
                                        DTSTART;VALUE=DATE:20261225
                                        END:VEVENT
                                        """)
                                .closings())
                .containsExactly(Closing.day(CHRISTMAS, "Crăciun, prima zi"));
    }

    @Test
    void readsLinesThatEndByALineFeedAlone() throws IOException {
        String lines =
                """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Christ
                 mas
                DTSTART:20261225
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(Feed.FILE.read(new StringReader(lines)).closings())
                .containsExactly(Closing.day(CHRISTMAS, "Christmas"));
    }

    @Test
    void takesTheRulesOfAZoneFromTheFileWhereItsNameIsNotKnown() {
        String zone =
                """
                BEGIN:VTIMEZONE
                TZID:GTB Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T040000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;TZID="GTB Standard Time":%s
                DURATION:PT1H
                END:VEVENT
                """;
        assertThat(written(calendar(zone.formatted("20260703T120000"))))
                .containsExactly("2026-07-03 12:00-13:00");
        assertThat(written(calendar(zone.formatted("20261203T120000"))))
                .containsExactly("2026-12-03 12:00-13:00");
    }

    private static ImportedDays leftOut(Why why) {
        return new ImportedDays(List.of(), List.of(new LeftOut("Closed", CHRISTMAS, why)));
    }
}
