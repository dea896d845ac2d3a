package dev.firstline.api;

import dev.firstline.explanation.Refused;
import dev.firstline.texts.Characters;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads what programs give, and refuses with the name of the field what cannot be understood. */
final class Given {

    private static final int LONGEST_NAME = 200;

    private Given() {}

    /** A text, empty where none was given. */
    static String text(String field, @Nullable String given) {
        if (given != null && !Characters.areWhole(given)) {
            throw Refused.invalid(field, "text.unreadable");
        }
        return given == null ? "" : given;
    }

    /** A text that has to be there. */
    static String required(String field, @Nullable String given) {
        return name(field, given).orElseThrow(() -> Refused.invalid(field, "missing"));
    }

    /** A name, a key or an address; a blank one counts as not given. */
    static Optional<String> name(String field, @Nullable String given) {
        String text = text(field, given).strip();
        if (text.length() > LONGEST_NAME) {
            throw Refused.invalid(field, "text.too-long", LONGEST_NAME);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A figure that has to be there, as a number or as text; what it may be, its door knows. */
    static String figure(String field, @Nullable Object given) {
        return switch (given) {
            case null -> throw Refused.invalid(field, "missing");
            case String text -> required(field, text);
            case Number number -> number.toString();
            default -> throw Refused.invalid(field, "wrong-type");
        };
    }

    /** A positive number made of digits; empty if it is none. */
    static Optional<Long> digits(String text) {
        return text.matches("[1-9][0-9]{0,17}")
                ? Optional.of(Long.parseLong(text))
                : Optional.empty();
    }

    /** The number of a case; it has to be there. */
    static long number(String field, @Nullable String given) {
        String text = required(field, given);
        return digits(text)
                .orElseThrow(() -> Refused.invalid(field, "named-case.unreadable", text));
    }

    /** A day in ISO 8601; it has to be there. */
    static LocalDate day(String field, @Nullable String given) {
        String text = required(field, given);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw Refused.invalid(field, "date.unreadable", text);
        }
    }

    /** The same, null where it is left out. */
    static @Nullable LocalDate dayOrNone(String field, @Nullable String given) {
        return name(field, given).map(text -> day(field, text)).orElse(null);
    }

    /** An instant in ISO 8601 with an offset or Z. */
    static Optional<Instant> instant(String field, @Nullable String given) {
        try {
            return name(field, given).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            throw Refused.invalid(field, "instant.unreadable");
        }
    }
}
