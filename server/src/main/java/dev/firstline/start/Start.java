package dev.firstline.start;

/** How a start of the server ended; each refusal has one sentence that says what to do. */
public sealed interface Start {

    /** Every port answers; the server goes on by itself. */
    record Running() implements Start {}

    /** A setting cannot be used as it is. */
    record WrongSetting(String sentence) implements Start {}

    /** Something that the server needs is not to be had: a port, the data folder, the database. */
    record Unavailable(String sentence) implements Start {}
}
