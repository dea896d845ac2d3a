package dev.firstline.texts;

/** What texts are made of. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a text can be kept as it is: PostgreSQL keeps no U+0000, and half a character (a lone
     * surrogate) has no form in UTF-8.
     */
    public static boolean areWhole(String text) {
        return text.codePoints().noneMatch(Characters::isBroken);
    }

    private static boolean isBroken(int codePoint) {
        return codePoint == 0
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
