package dev.firstline.cases;

import dev.firstline.explanation.Refused;

/** Who reads a message: everybody on the case, or staff only. */
public enum Visibility {
    PUBLIC,
    INTERNAL;

    public String key() {
        return this == PUBLIC ? "public" : "internal";
    }

    public static Visibility of(String key) {
        return switch (key) {
            case "public" -> PUBLIC;
            case "internal" -> INTERNAL;
            default -> throw Refused.invalid("visibility", "visibility.unknown", key);
        };
    }
}
