package dev.firstline.search;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: in small letters, without accents. */
final class Plain {

    private Plain() {}

    static String of(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The same where something is named by key: "Waiting for customer" is waiting-for-customer. */
    static String key(String written) {
        return of(written).replaceAll("[\\s_-]+", "-");
    }
}
