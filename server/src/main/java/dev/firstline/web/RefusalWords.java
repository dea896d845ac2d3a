package dev.firstline.web;

import dev.firstline.explanation.Refused;
import dev.firstline.texts.Wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A refusal as a sentence: {@code refusal.<code>} with what the refusal knows put in. */
final class RefusalWords {

    private RefusalWords() {}

    /** Empty where nobody has written that sentence yet: then the kind of refusal must do. */
    static Optional<String> find(Refused refused, Wording wording) {
        var key = "refusal." + refused.code();
        return wording.has(key)
                ? Optional.of(wording.text(key, inWords(refused.facts(), wording)))
                : Optional.empty();
    }

    /** States are named in the reader's language, not by their keys. */
    private static Map<String, Object> inWords(Map<String, Object> facts, Wording wording) {
        var words = new HashMap<>(facts);
        words.replaceAll(
                (_, value) -> {
                    var state = "state.staff." + value;
                    return wording.has(state) ? wording.text(state) : value;
                });
        return words;
    }
}
