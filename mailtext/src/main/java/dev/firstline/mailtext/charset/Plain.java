package dev.firstline.mailtext.charset;

/**
 * Makes decoded characters harmless to pass on: no NUL (PostgreSQL refuses it), no other control
 * characters, no half surrogates, line ends {@code \n} only, and in single lines no line ends and
 * no characters that turn the direction of what follows.
 */
public final class Plain {
    private Plain() {}

    /** Text of several lines; its own spaces and tabs stay. */
    public static String text(String raw) {
        var clean = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (isLineEnd(c)) {
                clean.append('\n');
                at += c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 1 : 0;
            } else if (c == '\t' || !isUnwanted(c)) {
                clean.append(isHalf(raw, at) ? '\uFFFD' : c);
            }
        }
        return clean.toString();
    }

    /** One line, as for a subject or a name: a line end, whoever smuggled it in, is a space. */
    public static String line(String raw) {
        var clean = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (isLineEnd(c) || c == '\t') {
                appendSpace(clean);
            } else if (!isUnwanted(c) && !turnsDirection(c)) {
                clean.append(isHalf(raw, at) ? '\uFFFD' : c);
            }
        }
        return clean.toString().strip();
    }

    private static void appendSpace(StringBuilder clean) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
            clean.append(' ');
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isUnwanted(char c) {
        return Character.isISOControl(c) || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
