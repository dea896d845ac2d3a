package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

/**
 * A planned agreement was taken back before its first day.
 *
 * @param why in the words of whoever did it
 */
public record AgreementWithdrawn(AgreementId id, OrganisationId organisation, String why) {}
