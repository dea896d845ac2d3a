package dev.firstline.web.problems;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text holds the character U+0000, which no text of people has and PostgreSQL does not keep. */
final class UnreadableText extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    UnreadableText(JsonParser json) {
        super(json, "The text holds U+0000", String.class);
    }
}
