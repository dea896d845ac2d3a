package dev.firstline.web;

import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Refused;
import dev.firstline.texts.Wording;
import dev.firstline.web.Visitor.Face;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A refusal as a sentence, with what the refusal knows put in: {@code refusal.<code>}, unless the
 * reader's face has words of its own, such as {@code portal.refusal.<code>}.
 */
final class RefusalWords {

    private RefusalWords() {}

    /** Empty where nobody has written that sentence yet: then the kind of refusal must do. */
    static Optional<String> find(Refused refused, Face face, Wording wording) {
        var key = "refusal." + refused.code();
        return Stream.of(face.key() + "." + key, key)
                .filter(wording::has)
                .findFirst()
                .map(known -> wording.text(known, inWords(refused.facts(), wording)));
    }

    /** States, channels, days and months are named in the reader's language, not by their keys. */
    private static Map<String, Object> inWords(Map<String, Object> facts, Wording wording) {
        var words = new HashMap<>(facts);
        words.replaceAll((name, value) -> inWords(name, value, wording));
        words.computeIfPresent("field", (_, field) -> label(field.toString(), wording));
        return words;
    }

    /** Fields are named as pages label them. */
    private static String label(String field, Wording wording) {
        String label = "field." + field;
        return wording.has(label) ? wording.text(label) : field;
    }

    private static Object inWords(String name, Object value, Wording wording) {
        if (value instanceof InLanguage named) {
            return named.in(wording.language().tag());
        }
        if (value instanceof LocalDate day) {
            return wording.day(day);
        }
        if (name.equals("month")) {
            return wording.month(YearMonth.parse(value.toString()));
        }
        if (name.startsWith("channel")) {
            return Arrays.stream(value.toString().split(", ", -1))
                    .map(
                            key ->
                                    wording.has("channel." + key)
                                            ? wording.text("channel." + key)
                                            : key)
                    .collect(Collectors.joining(", "));
        }
        var state = "state.staff." + value;
        return wording.has(state) ? wording.text(state) : value;
    }
}
