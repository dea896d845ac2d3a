package dev.firstline.look;

import com.microsoft.playwright.options.ColorScheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One way of looking at a page. */
record Shot(ColorScheme scheme, int width, String language) {

    /** English last, so that the people of the demo read that again afterwards. */
    static List<Shot> all() {
        List<Shot> all = new ArrayList<>();
        for (String language : List.of("ro", "en")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(320, 768, 1280)) {
                    all.add(new Shot(scheme, width, language));
                }
            }
        }
        return all;
    }

    String name() {
        return "%s-%d-%s".formatted(scheme.name().toLowerCase(Locale.ROOT), width, language);
    }
}
