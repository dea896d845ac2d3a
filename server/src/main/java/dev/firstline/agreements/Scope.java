package dev.firstline.agreements;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;

/** What an agreement is for. */
public enum Scope {
    /** All products, those that the vendor brings out later too. */
    ALL,
    /** The products that it names. */
    SOME,
    /** Support without owning a product, as a service of its own (PRG-5). */
    NONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of a key; an unknown one is refused as invalid. */
    public static Scope of(String key) {
        return Arrays.stream(values())
                .filter(scope -> scope.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("scope", "agreement.scope-unknown", key));
    }
}
