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
 * @param basis agreement, and what it is about as far as that is known
 * @param programmeVersion the version under which the case runs (PRG-2)
 * @param receivedAt when the request reached the vendor: clocks count from here; what its own
 *     organisation had to approve reaches the vendor then
 * @param openedAt when it was recorded
 */
public record Origin(
        PersonId requester,
        @Nullable OrganisationId organisationId,
        String subject,
        Channel channel,
        @Nullable String product,
        @Nullable String release,
        @Nullable String site,
        Basis basis,
        int programmeVersion,
        Instant receivedAt,
        Instant openedAt) {

    /** The longest subject that is kept whole, in characters. */
    public static final int LONGEST_SUBJECT = 500;

    /** When it came in, whoever had to let it through after that. */
    public Instant cameInAt() {
        return isApprovedLater() ? openedAt : receivedAt;
    }

    /** Whether it was let through after it came in, so that clocks count from then. */
    public boolean isApprovedLater() {
        return receivedAt.isAfter(openedAt);
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }

    Origin on(Basis other) {
        return new Origin(
                requester,
                organisationId,
                subject,
                channel,
                product,
                release,
                site,
                other,
                programmeVersion,
                receivedAt,
                openedAt);
    }

    Origin placed(OrganisationId organisation, PersonId person, Basis on) {
        return new Origin(
                person,
                organisation,
                subject,
                channel,
                product,
                release,
                site,
                on,
                programmeVersion,
                receivedAt,
                openedAt);
    }

    /** About something else than it seemed. */
    Origin about(About other) {
        return new Origin(
                requester,
                organisationId,
                subject,
                channel,
                other.product(),
                other.release(),
                other.site(),
                other.basis(),
                programmeVersion,
                receivedAt,
                openedAt);
    }

    /** Under another version of the programme, and what is bought now. */
    Origin under(int version, Basis now) {
        return new Origin(
                requester,
                organisationId,
                subject,
                channel,
                product,
                release,
                site,
                now,
                version,
                receivedAt,
                openedAt);
    }

    /** Approved by its organisation: it reaches the vendor only then. */
    Origin approved(PersonId person, Instant at) {
        return new Origin(
                person,
                organisationId,
                subject,
                channel,
                product,
                release,
                site,
                basis,
                programmeVersion,
                at,
                openedAt);
    }
}
