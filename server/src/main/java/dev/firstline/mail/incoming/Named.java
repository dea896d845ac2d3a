package dev.firstline.mail.incoming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in which people's names are looked for: with accents or without, in capitals or not, first
 * name first or last. A first name alone is not enough: too many share it.
 */
final class Named {

    private final String text;

    Named(String text) {
        this.text = " " + plain(text) + " ";
    }

    boolean contains(String name) {
        String[] parts = plain(name).split(" ", -1);
        if (parts.length < 2) {
            return false;
        }
        String[] turned = parts.clone();
        turned[0] = parts[parts.length - 1];
        System.arraycopy(parts, 0, turned, 1, parts.length - 1);
        return holds(parts) || holds(turned);
    }

    private boolean holds(String... parts) {
        return text.contains(" " + String.join(" ", Arrays.asList(parts)) + " ");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
