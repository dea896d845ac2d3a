package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

/**
 * An agreement that had ended, or was ended by somebody for a later day, runs on after all.
 *
 * @param ranOut whether its last day had passed
 */
public record AgreementContinued(AgreementId id, OrganisationId organisation, boolean ranOut) {}
