package dev.firstline.api.views;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * How far a product is brought into use at an organisation.
 *
 * @param product its key
 * @param incidents how many are free of charge until it is complete
 * @param used how many were
 * @param left how many still are; none once it is complete
 * @param completeWhen what completes it, by language, as the programme says it; null for nothing
 * @param outside what it does not hold, likewise
 * @param completedAt null until staff have confirmed it; likewise by whom and how that was seen
 */
@Schema(name = "Implementation")
public record ImplementationView(
        String product,
        int incidents,
        int used,
        int left,
        @Nullable Map<String, String> completeWhen,
        @Nullable Map<String, String> outside,
        @Nullable Instant completedAt,
        @Nullable PersonView completedBy,
        @Nullable String reason) {}
