package dev.firstline.reports;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A promise behind a figure, with its case.
 *
 * @param commitment id
 * @param organisation null where nobody has placed the case
 * @param metAt when it was met at last, null where it was not
 * @param hands in whose hands the case was when it was due and noted as not kept; null where that
 *     was never noted
 */
public record DecidedPromise(
        long commitment,
        long number,
        String subject,
        @Nullable Named organisation,
        String priority,
        Instant limitAt,
        @Nullable Instant metAt,
        @Nullable InHands hands) {

    /** An organisation. */
    public record Named(OrganisationId id, String name) {}

    /**
     * In whose hands a case was (COM-9).
     *
     * @param key {@code owner}, {@code nobody}, {@code customer}, {@code partner} or {@code
     *     development}
     * @param worker who had the case, null for nobody
     */
    public record InHands(String key, @Nullable Worker worker) {}

    /** Somebody of the staff. */
    public record Worker(PersonId id, String name, String email) {}

    /** Where it stands in the list: the latest first. */
    public DecidedPlace place() {
        return new DecidedPlace(limitAt, commitment);
    }
}
