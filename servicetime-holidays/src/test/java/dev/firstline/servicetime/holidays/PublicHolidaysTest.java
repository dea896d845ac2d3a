package dev.firstline.servicetime.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.InvalidServiceTimeException;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.Week;
import dev.firstline.servicetime.Window;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;

@Requirement("COM-3.public-holidays")
class PublicHolidaysTest {
    private static final Year YEAR = Year.of(2026);

    @Test
    void closeTheHolidaysOfACountryByName() {
        assertThat(in2026(PublicHolidays.of("RO")))
                .contains(
                        Closing.day(LocalDate.of(2026, 4, 13), "Easter Monday"),
                        Closing.day(LocalDate.of(2026, 12, 25), "Christmas"))
                .extracting(Closing::date)
                .isSorted();
    }

    @Test
    void closeThoseOfASubdivisionToo() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);
        assertThat(in2026(PublicHolidays.of("de", "BY")))
                .extracting(Closing::date)
                .contains(epiphany);
        assertThat(in2026(PublicHolidays.of("DE")))
                .extracting(Closing::date)
                .doesNotContain(epiphany);
    }

    @Test
    void haveNamesInTheLanguageAskedFor() {
        assertThat(PublicHolidays.of("DE").closings(YEAR, YEAR, Locale.GERMAN))
                .extracting(Closing::name)
                .contains("Neujahr", "Ostermontag");
    }

    @Test
    void closeTheDayThatMakesUpForOneToo() {
        assertThat(
                        PublicHolidays.of("GB", "ENG")
                                .closings(Year.of(2027), Year.of(2027), Locale.ENGLISH))
                .extracting(Closing::date)
                .contains(LocalDate.of(2027, 12, 25), LocalDate.of(2027, 12, 27));
    }

    @Test
    void leaveOutDaysThatAreMerelyObserved() {
        assertThat(in2026(PublicHolidays.of("US")))
                .extracting(Closing::date)
                .contains(LocalDate.of(2026, 11, 26))
                .doesNotContain(LocalDate.of(2026, 2, 14));
    }

    @Test
    void coverAllYearsAskedFor() {
        assertThat(PublicHolidays.of("RO").closings(Year.of(2026), Year.of(2028), Locale.ENGLISH))
                .extracting(Closing::date)
                .contains(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 12, 1),
                        LocalDate.of(2028, 12, 1));
    }

    @Test
    void stopTheClockOfACalendar() {
        ServiceCalendar office =
                ServiceCalendar.in("Europe/Bucharest")
                        .week(Week.weekdays(Window.of("09:00", "18:00")))
                        .closed(in2026(PublicHolidays.of("RO")))
                        .build();
        assertThat(office.nextOpening(Instant.parse("2026-11-29T12:00:00Z")))
                .contains(Instant.parse("2026-12-02T07:00:00Z"));
    }

    @Test
    void areRefusedForACountryThatIsNotKnown() {
        assertFault(
                () -> PublicHolidays.of("XX"),
                "'XX' is no known country; write its ISO 3166 code, such as RO");
    }

    @Test
    void areRefusedForASubdivisionThatIsNotKnown() {
        assertFault(
                () -> PublicHolidays.of("DE", "XX"),
                "'XX' is no known subdivision of DE; write one of bb, be, bw, by,");
    }

    @Test
    void areRefusedForReversedYears() {
        assertFault(
                () -> PublicHolidays.of("RO").closings(YEAR, Year.of(2025), Locale.ENGLISH),
                "2025 lies before 2026; give the earlier year first");
    }

    private static List<Closing> in2026(PublicHolidays holidays) {
        return holidays.closings(YEAR, YEAR, Locale.ENGLISH);
    }

    private static void assertFault(Runnable asked, String words) {
        assertThatExceptionOfType(InvalidServiceTimeException.class)
                .isThrownBy(asked::run)
                .withMessageContaining(words);
    }
}
