package dev.firstline.mailtext.newtext.structure;

/** Letters and figures only: what a text and its HTML have in common. */
final class Letters {
    private Letters() {}

    static void append(String text, StringBuilder letters) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (is(c)) {
                letters.append(c);
            }
        }
    }

    static boolean is(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
