package dev.firstline.programme.examples;

/**
 * What came out for one expectation.
 *
 * @param value as the file would have it
 * @param fits whether that is what was expected
 * @param why in words, what it follows from
 */
record Outcome(String value, boolean fits, String why) {

    /** One that is expected word for word. */
    static Outcome of(String expected, String value, String why) {
        return new Outcome(value, expected.equals(value), why);
    }
}
