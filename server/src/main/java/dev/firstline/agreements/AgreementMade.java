package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

/** An agreement was made; it may begin later. */
public record AgreementMade(AgreementId id, OrganisationId organisation) {}
