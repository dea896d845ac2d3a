package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

/** Another agreement follows one from its first day on. */
public record AgreementReplaced(AgreementId old, AgreementId next, OrganisationId organisation) {}
