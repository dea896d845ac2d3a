package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;

/** By which way something was said (INT-1). */
public enum Channel {
    PORTAL,
    MAIL,
    TELEPHONE,
    API;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String key) {
        return Arrays.stream(values())
                .filter(channel -> channel.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("channel", "channel.unknown", key));
    }
}
