package dev.firstline.programme;

import dev.firstline.explanation.InLanguage;

import java.util.Map;

/**
 * Words of the programme in each of its languages (keys {@code en}, {@code ro}); the first one
 * stands in for others.
 */
public record LocalText(Map<String, String> byLanguage) implements InLanguage {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    @Override
    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null
                ? text
                : byLanguage.getOrDefault("en", byLanguage.values().iterator().next());
    }
}
