package dev.firstline.texts;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats of instants, each made once: to read a pattern takes longer than to format with it. There
 * are no more than {@link Times} has patterns.
 */
final class Formats {

    private record Key(String pattern, Language language) {}

    private static final Map<Key, DateTimeFormatter> MADE = new ConcurrentHashMap<>();

    private Formats() {}

    static DateTimeFormatter of(String pattern, Language language) {
        return MADE.computeIfAbsent(
                new Key(pattern, language),
                key -> DateTimeFormatter.ofPattern(key.pattern, key.language.locale()));
    }
}
