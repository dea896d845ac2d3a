package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;

/** What a case turns out to be at triage (INT-12). */
public enum CaseKind {
    HOW_TO,
    EXPLANATION,
    BEST_PRACTICE,
    TROUBLE_SHOOTING,
    IMPLEMENTATION,
    DEFECT,
    ENHANCEMENT,
    ACCOUNT_AND_ACCESS,
    LICENCE,
    CONTRACT;

    /** As the programme's file has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static CaseKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kind", "kind.unknown", key));
    }
}
