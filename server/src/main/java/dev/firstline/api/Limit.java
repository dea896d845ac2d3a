package dev.firstline.api;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

/** How many items of a list a program wants at once. */
final class Limit {

    private static final int DEFAULT = 50;
    private static final int MOST = 100;

    private Limit() {}

    static int read(@Nullable Integer given) {
        if (given == null) {
            return DEFAULT;
        }
        if (given < 1 || given > MOST) {
            throw Refused.invalid("limit", "limit.out-of-range");
        }
        return given;
    }
}
