package dev.firstline.portal.forms;

import java.util.Map;
import java.util.UUID;

/** The hidden field {@code once} of a form: sent twice, the form does once what it says. */
public final class OnceKeys {

    private static final int LONGEST = 64;

    private OnceKeys() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The key that came with a form; a form without one stands for itself. */
    public static String of(Map<String, String> typed) {
        String key = typed.getOrDefault("once", "");
        return key.isBlank() || key.length() > LONGEST ? fresh() : key;
    }
}
