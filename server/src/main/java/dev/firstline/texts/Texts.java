package dev.firstline.texts;

import org.springframework.stereotype.Component;

/**
 * The texts of all languages: {@code texts.in(RO).text("web.sign-out")}. They are read once, from
 * {@code messages/<language>/<area>.properties}; every key begins with its area.
 */
@Component
public class Texts {
    private final Wording english = read(Language.EN);
    private final Wording romanian = read(Language.RO);

    public Wording in(Language language) {
        return switch (language) {
            case EN -> english;
            case RO -> romanian;
        };
    }

    private static Wording read(Language language) {
        return new Wording(language, MessageFiles.read(language));
    }
}
