package dev.firstline.cli;

/**
 * The server or its database cannot be reached; the message is one sentence that says what to do.
 */
final class Unavailable extends RuntimeException {

    Unavailable(String sentence) {
        super(sentence);
    }
}
