package dev.firstline.programme;

import dev.firstline.explanation.InLanguage;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of the programme in each of its languages (keys {@code en}, {@code ro}); the first one
 * stands in for others.
 */
public record LocalText(Map<String, String> byLanguage) implements InLanguage {

    private static final Pattern ENDED = Pattern.compile("[.!?…:;]$");

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

    /** As a sentence beside which others stand: with a stop, unless it ends with a mark already. */
    public String sentence(String language) {
        String text = in(language).strip();
        return ENDED.matcher(text).find() ? text : text + ".";
    }
}
