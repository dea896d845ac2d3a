package dev.firstline.api;

import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** Which cases a program asks for, as it says it. */
record CaseQuery(
        @Parameter(description = "a state of a case") @Nullable String state,
        @Parameter(description = "the key of a queue") @Nullable String queue,
        @Parameter(description = "e-mail address or id of who asked") @Nullable String requester,
        @Parameter(description = "id of an organisation") @Nullable String organisation,
        @Parameter(
                        description =
                                "words of what was said, people, a number, and filters as state:open; as in the search box")
                @Nullable String q,
        @Parameter(description = "what the answer before had as next") @Nullable String after,
        @Parameter(description = "how many at once, 1 to 100, by default 50")
                @Nullable Integer limit) {}
