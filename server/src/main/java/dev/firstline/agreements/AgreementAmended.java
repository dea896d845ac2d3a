package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

/**
 * Region, options, own terms, price or people of an agreement changed; its plan and days did not.
 *
 * @param before what it was
 */
public record AgreementAmended(AgreementId id, OrganisationId organisation, Agreement before) {}
