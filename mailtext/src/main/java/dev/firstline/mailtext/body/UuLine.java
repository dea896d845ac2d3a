package dev.firstline.mailtext.body;

import java.io.ByteArrayOutputStream;

/** One line of uuencoded data: its length in a character, then three bytes in each four. */
final class UuLine {
    private static final String BEGIN = "begin ";

    private UuLine() {}

    static boolean isBegin(String line) {
        var words = line.split(" ", 3);
        return line.startsWith(BEGIN)
                && words.length == 3
                && !words[2].isBlank()
                && (words[1].length() == 3 || words[1].length() == 4)
                && words[1].chars().allMatch(c -> c >= '0' && c <= '7');
    }

    static String name(String begin) {
        return begin.split(" ", 3)[2];
    }

    /** Blanks at the end may have been lost on the way. */
    static boolean isData(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int encoded = (length(line) + 2) / 3 * 4;
        return line.chars().allMatch(c -> c >= ' ' && c <= '`')
                && line.stripTrailing().length() <= encoded + 2
                && (length(line) > 0 || line.strip().length() <= 1);
    }

    static int length(String line) {
        return value(line, 0);
    }

    static byte[] decode(String[] lines, int begin, int end) {
        var bytes = new ByteArrayOutputStream();
        for (int at = begin + 1; at < end; at++) {
            decode(lines[at], bytes);
        }
        return bytes.toByteArray();
    }

    static void decode(String line, ByteArrayOutputStream bytes) {
        int left = line.isEmpty() ? 0 : length(line);
        for (int at = 1; left > 0; at += 4) {
            int group =
                    value(line, at) << 18
                            | value(line, at + 1) << 12
                            | value(line, at + 2) << 6
                            | value(line, at + 3);
            for (int shift = 16; shift >= 0 && left > 0; shift -= 8, left--) {
                bytes.write(group >> shift);
            }
        }
    }

    private static int value(String line, int at) {
        return at < line.length() ? (line.charAt(at) - ' ') & 0x3F : 0;
    }
}
