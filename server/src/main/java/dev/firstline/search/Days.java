package dev.firstline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2026-10-01, 1.10.2026, or the first of a month (2026-10) or year. */
final class Days {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(-(?<month>\\d{1,2})(-(?<day>\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("((?<day>\\d{1,2})\\.)?(?<month>\\d{1,2})\\.(?<year>\\d{4})");

    private Days() {}

    static Optional<LocalDate> read(String typed) {
        Matcher first = YEAR_FIRST.matcher(typed.strip());
        Matcher match = first.matches() ? first : DAY_FIRST.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group("year")),
                            part(match, "month"),
                            part(match, "day")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int part(Matcher match, String name) {
        String part = match.group(name);
        return part == null ? 1 : Integer.parseInt(part);
    }
}
