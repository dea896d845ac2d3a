package dev.firstline.cli.clock;

import static dev.firstline.cli.clock.ClockLine.answerTo;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a line, and what would be right, one sentence for each. */
class LineFaultsTest {
    private static final String GOOD =
            """
            {"zone":"UTC","week":{"mon":[["09:00","18:00"]]},"ask":"due",\
            "start":"2026-11-20T15:00:00Z","minutes":60,"pauses":[],"closed":[]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "zone":"UTC"            | "zone":"Mars"            | zone: 'Mars' is not known; write an IANA name such as Europe/Bucharest, or an offset such as +02:00
                    "zone":"UTC",           | ``                       | zone: it is missing; write an IANA name such as "Europe/Bucharest", or an offset such as "+02:00"
                    "zone":"UTC"            | "zone":2                 | zone: 2 is no text; write an IANA name such as "Europe/Bucharest", or an offset such as "+02:00"
                    {"mon":[["09:00","18:00"]]} | null                 | week: it is missing; write the windows of each day, such as {"mon":[["09:00","18:00"]]}
                    {"mon":[["09:00","18:00"]]} | {}                   | calendar: it is never open; give at least one window that is not closed
                    "mon"                   | "monday"                 | week.monday: there is no such day; write mon, tue, wed, thu, fri, sat or sun
                    [["09:00","18:00"]]     | ["09:00","18:00"]        | week.mon[0]: "09:00" is no list; write beginning and end such as ["09:00","18:00"], the end up to "24:00"
                    ["09:00","18:00"]       | ["09:00"]                | week.mon[0]: ["09:00"] is no window; write beginning and end such as ["09:00","18:00"], the end up to "24:00"
                    "18:00"                 | "09:00"                  | week.mon[0]: it begins and ends at the same time; write 00:00-24:00 for the whole day, or leave the window out
                    "18:00"                 | "25:00"                  | week.mon[0]: '25:00' is no time of a day; write hours and minutes such as 09:00, up to 24:00
                    "18:00"]                | "18:00"],["17:00","19:00"] | week.mon: 09:00-18:00 overlaps 17:00-19:00; end the former at 17:00 or earlier, or join the two
                    "due"                   | "dew"                    | ask: "dew" is unknown; write one of "due", "elapsed", "next-opening", "open"
                    "due"                   | "elapsed"                | end: it is missing; write date, time and offset, such as 2026-11-20T17:30:00+02:00 or 2026-11-20T15:30:00Z
                    "due"                   | "open","end":"2026-11-19T00:00:00Z" | end: 2026-11-19T00:00:00Z lies before the start, 2026-11-20T15:00:00Z; give the earlier one first
                    15:00:00Z               | 15:00:00                 | start: "2026-11-20T15:00:00" is no instant; write date, time and offset, such as 2026-11-20T17:30:00+02:00 or 2026-11-20T15:30:00Z
                    2026-11                 | 1969-11                  | start: 1969-11-20T15:00:00Z lies outside the years that calendars know; give an instant from 1970 to 2200
                    2026-11                 | 2201-11                  | start: 2201-11-20T15:00:00Z lies outside the years that calendars know; give an instant from 1970 to 2200
                    60                      | -0.1                     | minutes: -0.1 is negative; write zero or more minutes as a number, such as 480 or 7.5
                    60                      | "60"                     | minutes: "60" is no number; write zero or more minutes as a number, such as 480 or 7.5
                    60                      | 90000000                 | minutes: 90000000 would end after the year 2200; give fewer minutes, or a calendar that is open more often
                    60                      | 1e999999                 | minutes: 1E+999999 would end after the year 2200; give fewer minutes, or a calendar that is open more often
                    "pauses":[]             | "pauses":[["2026-11-20T15:00:00Z","2026-11-20T14:00:00Z"]] | pauses[0]: it ends at 2026-11-20T14:00:00Z, before it begins; give the earlier instant first, or no end while it lasts
                    "closed":[]             | "closed":[{"date":"2026-11-20","from":"18:00","to":"12:00"}] | closed[0]: 18:00-12:00 ends before it begins; give the earlier time first, and 24:00 for the end of the day
                    "closed":[]             | "closed":["2026-02-30"]  | closed[0]: "2026-02-30" is no date; write a date such as "2026-12-25"
                    """)
    void areTold(String right, String wrong, String sentence) {
        assertThat(GOOD).contains(right);
        assertThat(answerTo(GOOD.replace(right, wrong)))
                .endsWith(",\"error\":\"" + sentence.replace("\"", "\\\"") + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``              | line: it is no JSON object; write one JSON object a line
                    [1]             | line: it is no JSON object; write one JSON object a line
                    {"ask":}        | column 8: this is no JSON
                    {"ask":1,"ask":2} | column 15: this is no JSON: Duplicate Object property "ask"
                    {} {}           | column 4: this is no JSON: Trailing token; write one JSON object a line
                    {"minutes":NaN} | column 15: this is no JSON: Non-standard token 'NaN'; write one JSON object a line
                    {"minutes":1e99999999999} | line: it holds too long a number
                    """)
    void areToldOfWhatIsNoObject(String line, String sentence) {
        assertThat(answerTo(line)).startsWith("{\"error\":\"" + sentence.replace("\"", "\\\""));
    }

    @Test
    void areToldOfListsWithinListsWithoutEnd() {
        assertThat(answerTo("{\"week\":" + "[".repeat(100_000))).contains("lists within lists");
    }

    @Test
    void areToldOfWhatIsNotUtf8() {
        assertThat(new Answers().answer("{\"name\":\"Ä\"}".getBytes(ISO_8859_1)))
                .isEqualTo("{\"error\":\"line: it is not UTF-8; write it in UTF-8\"}");
    }
}
