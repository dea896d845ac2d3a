package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

/** A planned agreement was taken back before its first day. */
public record AgreementWithdrawn(AgreementId id, OrganisationId organisation) {}
