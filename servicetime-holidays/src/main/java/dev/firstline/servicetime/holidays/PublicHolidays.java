package dev.firstline.servicetime.holidays;

import static java.util.Comparator.comparing;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.InvalidServiceTimeException;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of a country, and of a part of it. Immutable, and safe for any number of
 * threads.
 *
 * <p>Only what is a public holiday by law closes; observances and days on which but banks are
 * closed do not. A holiday that is made up for on another day, since it falls on a weekend, closes
 * both.
 *
 * @see <a href="https://github.com/focus-shift/jollyday">Jollyday</a>
 */
public final class PublicHolidays {
    private final HolidayManager holidays;
    private final String[] subdivision;

    private PublicHolidays(HolidayManager holidays, String[] subdivision) {
        this.holidays = holidays;
        this.subdivision = subdivision;
    }

    /**
     * The holidays of a country by its ISO 3166 code, and of a subdivision from the larger to the
     * smaller, such as {@code of("RO")}, {@code of("DE", "BY")} or {@code of("DE", "BY", "AG")} for
     * Augsburg in Bavaria. Capitals and small letters are the same.
     *
     * @throws InvalidServiceTimeException if there is no such country, or no such subdivision with
     *     holidays of its own, naming the subdivisions that there are
     */
    public static PublicHolidays of(String country, String... subdivision) {
        HolidayManager holidays =
                HolidayManager.getInstance(ManagerParameters.create(Codes.country(country)));
        return new PublicHolidays(
                holidays, Codes.subdivision(country, holidays.getCalendarHierarchy(), subdivision));
    }

    /**
     * The holidays of the years from one to another, both included, as whole days in order.
     *
     * @param language that of the names; English where Jollyday has none in it
     * @throws InvalidServiceTimeException if the years are reversed, or not within 1970 to 2200
     */
    public List<Closing> closings(Year first, Year last, Locale language) {
        if (last.isBefore(first)) {
            throw new InvalidServiceTimeException(
                    "years of holidays",
                    last + " lies before " + first,
                    "give the earlier year first");
        }
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(Year::of)
                .flatMap(
                        year ->
                                holidays
                                        .getHolidays(year, HolidayType.PUBLIC_HOLIDAY, subdivision)
                                        .stream())
                .flatMap(holiday -> closings(holiday, language))
                .sorted(comparing(Closing::date).thenComparing(Closing::name))
                .toList();
    }

    private static Stream<Closing> closings(Holiday holiday, Locale language) {
        String name = holiday.getDescription(language);
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream())
                .distinct()
                .map(date -> Closing.day(date, name));
    }
}
