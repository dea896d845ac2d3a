package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * A way in which a case is still to be logged, since its priority wants it as well (INT-5); it
 * blocks nothing.
 *
 * @param channel {@code telephone}, {@code writing}, {@code portal} or {@code mail}
 * @param telephone the number to dial, null where it is not to be telephoned
 */
@Schema(name = "MissingLeg")
public record MissingLegView(String channel, @Nullable String telephone) {}
