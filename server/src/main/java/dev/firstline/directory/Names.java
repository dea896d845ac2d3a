package dev.firstline.directory;

import dev.firstline.explanation.Refused;

/** Names and texts as people type them: trimmed, there, and not longer than the schema keeps. */
public final class Names {

    /** The longest name of a person, an organisation, a site or a product, in characters. */
    public static final int LONGEST = 200;

    private Names() {}

    /** A name that has to be there. */
    public static String read(String field, String typed, String missing) {
        String name = text(field, typed, LONGEST);
        if (name.isEmpty()) {
            throw Refused.invalid(field, missing);
        }
        return name;
    }

    /** A text that may be empty. */
    public static String text(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw Refused.invalid(field, "text.too-long", longest);
        }
        return text;
    }
}
