package dev.firstline.mailtext.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads the phrases of all languages; another language is another file, named here. */
public final class Words {
    private static final List<String> FILES =
            List.of(
                    "names",
                    "english",
                    "romanian",
                    "german",
                    "french",
                    "spanish",
                    "italian",
                    "portuguese",
                    "dutch",
                    "polish",
                    "swedish",
                    "danish",
                    "norwegian",
                    "finnish",
                    "czech",
                    "russian",
                    "greek",
                    "turkish",
                    "hebrew",
                    "japanese",
                    "chinese",
                    "korean");

    private static final List<Properties> LANGUAGES = FILES.stream().map(Words::load).toList();

    private Words() {}

    /** What all languages say for this, in lower case. */
    public static Phrases of(String key) {
        var phrases = new ArrayList<String>();
        for (var language : LANGUAGES) {
            phrasesOf(language.getProperty(key, "")).forEach(phrases::add);
        }
        return new Phrases(phrases);
    }

    /** What one language says for this, where languages contradict each other. */
    public static Phrases ofLanguage(String language, String key) {
        var words = LANGUAGES.get(FILES.indexOf(language));
        return new Phrases(phrasesOf(words.getProperty(key, "")).toList());
    }

    static List<String> languagesWithout(String key) {
        return FILES.stream()
                .skip(1)
                .filter(file -> !LANGUAGES.get(FILES.indexOf(file)).containsKey(key))
                .toList();
    }

    private static Stream<String> phrasesOf(String listed) {
        return Stream.of(listed.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> phrase.toLowerCase(Locale.ROOT));
    }

    private static Properties load(String file) {
        var words = new Properties();
        try (var stream = Words.class.getResourceAsStream(file + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("There are no words of " + file);
            }
            words.load(new InputStreamReader(stream, UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
