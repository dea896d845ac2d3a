package dev.firstline.start;

/**
 * Something that the server needs is not to be had; the message is one sentence that says what to
 * do.
 */
final class UnavailableException extends RuntimeException {

    UnavailableException(String sentence) {
        super(sentence);
    }
}
