package dev.firstline.mailtext.newtext.structure;

/**
 * Letters and figures only: what a text and its HTML have in common. Where links lead to stands in
 * the text alone, so it does not count.
 */
final class Letters {
    private Letters() {}

    static void append(String text, StringBuilder letters) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (is(c)) {
                letters.append(c);
            } else if (opensTarget(text, at)) {
                at = endOfTarget(text, at + 1);
            }
        }
    }

    static boolean is(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** As Outlook has it, {@code words<https://…>}, or as Proton, {@code [words](https://…)}. */
    private static boolean opensTarget(String text, int at) {
        char c = text.charAt(at);
        return (c == '<' || c == '(')
                && (text.startsWith("http", at + 1) || text.startsWith("mailto:", at + 1));
    }

    private static int endOfTarget(String text, int from) {
        int end = from;
        while (end < text.length()
                && text.charAt(end) > ' '
                && "<>()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end - 1;
    }
}
