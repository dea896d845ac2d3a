package dev.firstline.texts;

import com.ibm.icu.text.MessageFormat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message: plain words, or an ICU pattern where it has arguments. ICU's formats keep state
 * while they work, so one thread at a time uses each; words that are only put in between others
 * need none.
 *
 * @param pieces the words around {0}, {1} and so on, where the pattern is no more than that
 */
record Message(String words, @Nullable MessageFormat format, List<String> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    static Message parse(String key, String words, Language language) {
        if (words.indexOf('{') < 0) {
            return new Message(words, null, List.of());
        }
        try {
            return new Message(words, new MessageFormat(words, language.locale()), pieces(words));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Text \"" + key + "\" in " + language, e);
        }
    }

    /** None where a pattern has more than places in their order, or an apostrophe. */
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(words);
        int end = 0;
        while (place.find()) {
            if (Integer.parseInt(place.group(1)) != pieces.size()) {
                return List.of();
            }
            pieces.add(words.substring(end, place.start()));
            end = place.end();
        }
        pieces.add(words.substring(end));
        boolean simple = pieces.stream().noneMatch(piece -> piece.matches("(?s).*['{}].*"));
        return simple ? List.copyOf(pieces) : List.of();
    }

    String with(Object... arguments) {
        if (format == null) {
            return words;
        }
        if (pieces.size() == arguments.length + 1 && areWords(arguments)) {
            return joined(arguments);
        }
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** In a loop: a page asks this hundreds of times, and a stream would be most of its cost. */
    private static boolean areWords(Object... arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private String joined(Object... arguments) {
        StringBuilder joined = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < arguments.length; i++) {
            joined.append(arguments[i]).append(pieces.get(i + 1));
        }
        return joined.toString();
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
