package dev.firstline.accounts;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What a program may do with a token, on top of what its person may do (API-1). */
public enum Scope {
    CASES_READ("cases:read"),
    CASES_WRITE("cases:write");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Scope of(String key) {
        return Arrays.stream(values())
                .filter(scope -> scope.key.equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("scopes", "scope.unknown", key));
    }

    /** The scopes of a list such as {@code cases:read,cases:write}. */
    public static Set<Scope> listOf(String keys) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String key : keys.split(",", -1)) {
            scopes.add(of(key.strip()));
        }
        return scopes;
    }
}
