package dev.firstline.api;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** Which part of a list a program asks for. */
record ListQuery(
        @Parameter(description = "what the answer before had as next") @Nullable String after,
        @Parameter(description = "how many at once, 1 to 100, by default 50")
                @Nullable Integer limit) {

    @Nullable String place() {
        return Given.name("after", after).orElse(null);
    }
}
