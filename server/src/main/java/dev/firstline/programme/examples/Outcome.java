package dev.firstline.programme.examples;

import dev.firstline.programme.FaultPart;

/**
 * What came out for one expectation.
 *
 * @param value as the file would have it
 * @param fits whether that is what was expected
 * @param why what it follows from
 */
record Outcome(String value, boolean fits, FaultPart.Words why) {

    /** One that is expected word for word. */
    static Outcome of(String expected, String value, FaultPart.Words why) {
        return new Outcome(value, expected.equals(value), why);
    }
}
