package dev.firstline.mailtext.head;

/** Two hexadecimal digits as one byte, as encoded words and RFC 2231 write them. */
final class Hex {
    private Hex() {}

    static boolean isPair(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    static int pair(String text, int at) {
        return (Character.digit(text.charAt(at), 16) << 4)
                | Character.digit(text.charAt(at + 1), 16);
    }
}
