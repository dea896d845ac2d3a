package dev.firstline.texts;

import com.ibm.icu.text.MessageFormat;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * One message: plain words, or an ICU pattern where it has arguments. ICU's formats keep state
 * while they work, so one thread at a time uses each.
 */
record Message(String words, @Nullable MessageFormat format) {

    static Message parse(String key, String words, Language language) {
        if (words.indexOf('{') < 0) {
            return new Message(words, null);
        }
        try {
            return new Message(words, new MessageFormat(words, language.locale()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Text \"" + key + "\" in " + language, e);
        }
    }

    String with(Object... arguments) {
        if (format == null) {
            return words;
        }
        synchronized (format) {
            return format.format(arguments);
        }
    }

    String with(Map<String, ?> named) {
        if (format == null) {
            return words;
        }
        synchronized (format) {
            return format.format(named);
        }
    }

    Set<String> arguments() {
        return format == null ? Set.of() : format.getArgumentNames();
    }
}
