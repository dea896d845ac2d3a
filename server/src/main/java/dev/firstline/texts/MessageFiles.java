package dev.firstline.texts;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the message files of a language, whichever areas there are. */
final class MessageFiles {

    private MessageFiles() {}

    static Map<String, String> read(Language language) {
        var messages = new TreeMap<String, String>();
        try {
            var pattern = "classpath*:messages/" + language.tag() + "/*.properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                load(file).forEach((key, text) -> messages.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
