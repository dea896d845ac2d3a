package dev.firstline.mail.incoming;

import dev.firstline.mail.rule.Letter;

import java.util.regex.Pattern;

/** In which language to answer somebody of whom nothing is known. */
final class LanguageGuess {

    private static final Pattern ROMANIAN = Pattern.compile("[ăâîșşțţĂÂÎȘŞȚŢ]");

    private LanguageGuess() {}

    static String of(Letter letter) {
        boolean declared =
                letter.message()
                        .header("Content-Language")
                        .filter(tag -> tag.strip().startsWith("ro"))
                        .isPresent();
        boolean written = ROMANIAN.matcher(letter.subject() + letter.words()).results().count() > 1;
        return declared || written || letter.sender().endsWith(".ro") ? "ro" : "en";
    }
}
