package dev.firstline.mailtext.charset;

import java.io.ByteArrayOutputStream;

/**
 * The lines of a text that tell its charset: those with bytes beyond ASCII, as many as are enough.
 *
 * @param beyondAscii how many such bytes are among them
 * @param letters how many bytes are that are no blanks
 */
record Sample(ByteArrayOutputStream lines, int beyondAscii, int letters) {
    private static final int ENOUGH = 1_500;
    private static final int LONGEST_LINE = 500;

    static Sample of(byte[] bytes) {
        var taken = new ByteArrayOutputStream();
        int begin = 0;
        int beyond = 0;
        for (int at = 0; at <= bytes.length && taken.size() < ENOUGH; at++) {
            boolean ends = at == bytes.length || bytes[at] == '\n' || at - begin == LONGEST_LINE;
            beyond += !ends && bytes[at] < 0 ? 1 : 0;
            if (ends) {
                taken.write(bytes, begin, beyond > 0 ? at - begin : 0);
                begin = at;
                beyond = 0;
            }
        }
        return counted(taken);
    }

    private static Sample counted(ByteArrayOutputStream taken) {
        int beyondAscii = 0;
        int letters = 0;
        for (byte each : taken.toByteArray()) {
            beyondAscii += each < 0 ? 1 : 0;
            letters += each < 0 || each > ' ' ? 1 : 0;
        }
        return new Sample(taken, beyondAscii, letters);
    }

    byte[] bytes() {
        return lines.toByteArray();
    }

    /** Whether so much is beyond ASCII that its script can hardly be Latin. */
    boolean isMostlyBeyondAscii() {
        return beyondAscii * 3 > letters;
    }
}
