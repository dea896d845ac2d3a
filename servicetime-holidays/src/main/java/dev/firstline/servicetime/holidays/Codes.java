package dev.firstline.servicetime.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;

import dev.firstline.servicetime.InvalidServiceTimeException;
import dev.firstline.servicetime.InvalidServiceTimeException.Kind;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Codes of places, checked: Jollyday itself passes over what it does not know. */
final class Codes {
    private static final String PLACE = "holidays";

    private Codes() {}

    static String country(String code) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT))) {
            throw new InvalidServiceTimeException(
                    Kind.UNKNOWN_COUNTRY,
                    List.of(code),
                    PLACE,
                    "'" + code + "' is no known country",
                    "write its ISO 3166 code, such as RO");
        }
        return code.toLowerCase(Locale.ROOT);
    }

    /** The codes of a subdivision as Jollyday has them. */
    static String[] subdivision(String country, CalendarHierarchy within, String[] codes) {
        String[] known = new String[codes.length];
        CalendarHierarchy place = within;
        for (int i = 0; i < codes.length; i++) {
            known[i] = codes[i].toLowerCase(Locale.ROOT);
            CalendarHierarchy part = place.getChildren().get(known[i]);
            if (part == null) {
                throw unknown(codes[i], country, place);
            }
            place = part;
        }
        return known;
    }

    private static InvalidServiceTimeException unknown(
            String code, String country, CalendarHierarchy within) {
        String known = String.join(", ", new TreeSet<>(within.getChildren().keySet()));
        String problem = "'" + code + "' is no known subdivision of " + country;
        return known.isEmpty()
                ? new InvalidServiceTimeException(
                        Kind.NO_SUBDIVISIONS,
                        List.of(code, country),
                        PLACE,
                        problem,
                        "leave it out: there are no holidays of parts of it")
                : new InvalidServiceTimeException(
                        Kind.UNKNOWN_SUBDIVISION,
                        List.of(code, country, known),
                        PLACE,
                        problem,
                        "write one of " + known);
    }
}
