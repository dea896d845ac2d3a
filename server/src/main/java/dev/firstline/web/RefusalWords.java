package dev.firstline.web;

import dev.firstline.explanation.Refused;
import dev.firstline.texts.Wording;
import dev.firstline.web.Visitor.Face;

import java.util.Optional;
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
                .map(known -> wording.text(known, FactWords.of(refused.facts(), wording)));
    }
}
