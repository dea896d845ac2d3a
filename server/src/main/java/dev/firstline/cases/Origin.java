package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a case comes from: who asked for what, when, and under which rules.
 *
 * @param organisationId null until staff have placed the case (INT-7)
 * @param product as the customer named it, null if not said; likewise release and site
 * @param programmeVersion the version under which the case runs (PRG-2)
 * @param receivedAt when the request reached the vendor: clocks count from here
 */
public record Origin(
        PersonId requester,
        @Nullable OrganisationId organisationId,
        String subject,
        Channel channel,
        @Nullable String product,
        @Nullable String release,
        @Nullable String site,
        int programmeVersion,
        Instant receivedAt,
        Instant openedAt) {

    /** The longest subject that is kept whole, in characters. */
    public static final int LONGEST_SUBJECT = 500;

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }

    Origin placed(OrganisationId organisation, PersonId person) {
        return new Origin(
                person,
                organisation,
                subject,
                channel,
                product,
                release,
                site,
                programmeVersion,
                receivedAt,
                openedAt);
    }
}
