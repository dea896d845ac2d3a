package dev.firstline.cases;

import java.util.Locale;

/** Whose turn it is on an open case (CAS-12). */
public enum Turn {
    VENDOR,
    CUSTOMER,
    PARTNER,
    DEVELOPMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Turn of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
