package dev.firstline.mail.incoming;

import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The line {@code Priority: high} by which a mail sets the first priority (INT-4): by key or by
 * name in any language of the programme, with or without accents. It stays in the text, as it was
 * typed.
 */
final class PriorityLine {

    private static final Pattern LINE =
            Pattern.compile(
                    "^[\\s*_]*(?:priority|prioritate|prioritatea)[\\s*_]*[:=]([^\\n]{1,60})$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private PriorityLine() {}

    /** Key of the priority of the first such line that names one. */
    static Optional<String> find(String text, Programme programme) {
        return LINE.matcher(text)
                .results()
                .map(line -> plain(line.group(1)))
                .flatMap(word -> named(word, programme).stream())
                .findFirst();
    }

    private static Optional<String> named(String word, Programme programme) {
        return programme.priorities().stream()
                .filter(priority -> names(priority).anyMatch(word::equals))
                .map(Priority::key)
                .findFirst();
    }

    private static Stream<String> names(Priority priority) {
        return Stream.concat(
                Stream.of(plain(priority.key())),
                priority.name().byLanguage().values().stream().map(PriorityLine::plain));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[*_.!]", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
