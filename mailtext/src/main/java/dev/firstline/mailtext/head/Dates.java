package dev.firstline.mailtext.head;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads Date in RFC 5322's form and in those that old and careless programs write (C's asctime, two
 * figures for the year, names of zones, ISO 8601). A date without a zone is taken as UTC.
 */
public final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Dates() {}

    public static Optional<Instant> parse(String value) {
        var stripped = withoutComment(value).strip();
        try {
            return Optional.of(OffsetDateTime.parse(stripped).toInstant());
        } catch (DateTimeParseException notIso) {
            return parseWords(stripped.split("[\\s,]+", 12));
        }
    }

    private static Optional<Instant> parseWords(String[] words) {
        try {
            var found = new DateWords();
            for (var word : words) {
                found.take(word);
            }
            return found.instant();
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private static String withoutComment(String value) {
        int open = value.indexOf('(');
        return open < 0 ? value : value.substring(0, open);
    }

    /** Fills in what each word can only be: a time has colons, a month letters, and so on. */
    private static final class DateWords {
        private int day = -1;
        private int month = -1;
        private int year = -1;
        private LocalTime time = LocalTime.MIDNIGHT;
        private ZoneOffset zone = ZoneOffset.UTC;
        private boolean timed;

        void take(String word) {
            if (word.contains(":") && !isSigned(word)) {
                time = time(word.split(":", 4));
                timed = true;
            } else if (timed && isSigned(word)) {
                zone = Zones.offset(word);
            } else if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                takeNumber(word);
            } else if (word.length() >= 3) {
                takeName(word.toLowerCase(Locale.ROOT));
            }
        }

        private void takeName(String word) {
            int found = MONTHS.indexOf(word.substring(0, 3));
            if (month < 0 && found >= 0) {
                month = found + 1;
            } else if (timed) {
                zone = Zones.named(word).orElse(zone);
            }
        }

        private void takeNumber(String word) {
            if (word.contains("-")) {
                for (var piece : word.split("-", 3)) {
                    take(piece);
                }
            } else if (day < 0) {
                day = Integer.parseInt(word);
            } else if (year < 0) {
                year = fullYear(Integer.parseInt(word));
            }
        }

        private static int fullYear(int written) {
            return written < 50 ? 2000 + written : written < 1000 ? 1900 + written : written;
        }

        private static LocalTime time(String[] pieces) {
            int second = pieces.length > 2 ? Integer.parseInt(pieces[2].split("\\.", 2)[0]) : 0;
            return LocalTime.of(
                    Integer.parseInt(pieces[0]), Integer.parseInt(pieces[1]), Math.min(second, 59));
        }

        private static boolean isSigned(String word) {
            return word.startsWith("+") || word.startsWith("-");
        }

        Optional<Instant> instant() {
            return day < 0 || month < 0 || year < 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day).atTime(time).toInstant(zone));
        }
    }
}
