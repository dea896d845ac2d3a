package dev.firstline.web.problems;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text holds what no text of people has: U+0000, or half a character. */
final class UnreadableText extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    UnreadableText(JsonParser json) {
        super(json, "The text holds U+0000 or a lone surrogate", String.class);
    }
}
