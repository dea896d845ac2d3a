package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.cases.Origin;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What a case is about after all: all of it as it is to be, null for what is not said.
 *
 * @param environment in which the product runs
 */
public record Correction(
        @Nullable String product,
        @Nullable String release,
        @Nullable String site,
        @Nullable String environment) {

    private static final int LONGEST = 200;

    public Correction {
        product = read("product", product);
        release = read("release", release);
        site = read("site", site);
        environment = read("environment", environment);
    }

    /** What a case is about now, to be corrected in part. */
    public static Correction of(Case subject) {
        Origin origin = subject.origin();
        return new Correction(
                origin.product(), origin.release(), origin.site(), origin.basis().environment());
    }

    String environmentOrNone() {
        return Optional.ofNullable(environment).orElse("");
    }

    private static @Nullable String read(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST) {
            throw Refused.invalid(field, "text.too-long", LONGEST);
        }
        return typed.strip();
    }
}
