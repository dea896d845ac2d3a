package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What one case is to another (CAS-7). */
public enum LinkKind {
    DUPLICATE_OF,
    FOLLOW_UP_OF,
    CAUSED_BY,
    /** One of several questions (INT-9). */
    SPLIT_FROM;

    /** Those that staff set by hand; a split makes its own. */
    public static final List<LinkKind> BY_HAND = List.of(DUPLICATE_OF, FOLLOW_UP_OF, CAUSED_BY);

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LinkKind stored(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** One that may be set by hand; another is refused as invalid. */
    public static LinkKind of(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key) && BY_HAND.contains(it))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kind", "link.kind-unknown", key));
    }
}
