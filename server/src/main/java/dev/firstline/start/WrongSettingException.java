package dev.firstline.start;

/**
 * A setting cannot be used; the message is one sentence that names it and says what would be right.
 */
final class WrongSettingException extends RuntimeException {

    WrongSettingException(String sentence) {
        super(sentence);
    }
}
