package dev.firstline.programme;

import java.util.Map;

/**
 * Words of the programme in each of its languages (keys {@code en}, {@code ro}); the first one
 * stands in for others.
 */
public record LocalText(Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null
                ? text
                : byLanguage.getOrDefault("en", byLanguage.values().iterator().next());
    }
}
