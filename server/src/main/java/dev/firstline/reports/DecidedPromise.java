package dev.firstline.reports;

import dev.firstline.access.OrganisationId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A promise behind a figure, with its case.
 *
 * @param commitment id
 * @param organisation null where nobody has placed the case
 * @param metAt when it was met at last, null where it was not
 */
public record DecidedPromise(
        long commitment,
        long number,
        String subject,
        @Nullable Named organisation,
        String priority,
        Instant limitAt,
        @Nullable Instant metAt) {

    /** An organisation. */
    public record Named(OrganisationId id, String name) {}

    /** Where it stands in the list: the latest first. */
    public DecidedPlace place() {
        return new DecidedPlace(limitAt, commitment);
    }
}
