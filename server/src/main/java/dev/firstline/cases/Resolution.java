package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;

/** In what way a case was resolved (CAS-4). */
public enum Resolution {
    INSTRUCTIONS_GIVEN,
    WORKAROUND_GIVEN,
    FIXED,
    DEFECT_CONFIRMED,
    DOCUMENTATION_ERROR_CONFIRMED,
    ENHANCEMENT_ROUTED,
    NOT_SUPPORTED,
    DUPLICATE,
    NO_ANSWER_FROM_CUSTOMER;

    /** Whether it relieves a High case, which is then no longer first in every queue (COM-10). */
    boolean relieves() {
        return this == WORKAROUND_GIVEN || this == FIXED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Resolution of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kinds", "resolution.unknown", key));
    }
}
