package dev.firstline.web;

import dev.firstline.explanation.InLanguage;
import dev.firstline.texts.Wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a refusal knows, as its sentence names it. */
public final class FactWords {

    private FactWords() {}

    /**
     * States, channels, days and months are named in the reader's language, not by their keys, and
     * fields as pages label them.
     */
    public static Map<String, Object> of(Map<String, Object> facts, Wording wording) {
        Map<String, Object> words = forPrograms(facts, wording);
        words.computeIfPresent("field", (_, field) -> label(field.toString(), wording));
        return words;
    }

    /** The same for who sends JSON and sees no page: a field is named as it is sent. */
    public static Map<String, Object> forPrograms(Map<String, Object> facts, Wording wording) {
        Map<String, Object> words = new HashMap<>(facts);
        words.replaceAll((name, value) -> inWords(name, value, wording));
        return words;
    }

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
