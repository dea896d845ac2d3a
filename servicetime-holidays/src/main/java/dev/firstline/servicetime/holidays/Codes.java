package dev.firstline.servicetime.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;

import dev.firstline.servicetime.InvalidServiceTimeException;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Codes of places, checked: Jollyday itself passes over what it does not know. */
final class Codes {
    private Codes() {}

    static String country(String code) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT))) {
            throw unknown("country", code, "write its ISO 3166 code, such as RO");
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
                throw unknown("subdivision of " + country, codes[i], remedy(place));
            }
            place = part;
        }
        return known;
    }

    private static String remedy(CalendarHierarchy place) {
        Set<String> known = new TreeSet<>(place.getChildren().keySet());
        return known.isEmpty()
                ? "leave it out: there are no holidays of parts of it"
                : "write one of " + String.join(", ", known);
    }

    private static InvalidServiceTimeException unknown(String place, String code, String remedy) {
        return new InvalidServiceTimeException(
                "holidays", "'" + code + "' is no known " + place, remedy);
    }
}
