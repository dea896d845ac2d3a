package dev.firstline.cli;

/**
 * The command line cannot be understood; the message is one sentence for the person who typed it.
 */
final class WrongUse extends RuntimeException {

    WrongUse(String sentence) {
        super(sentence);
    }
}
