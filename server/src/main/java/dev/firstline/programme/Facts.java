package dev.firstline.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts values to the names of what a sentence tells. */
final class Facts {

    private Facts() {}

    static Map<String, Object> of(Enum<?> sentence, List<String> names, Object... values) {
        if (names.size() != values.length) {
            throw new IllegalArgumentException(sentence + " tells " + names);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            facts.put(names.get(i), values[i]);
        }
        return facts;
    }
}
