package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

import java.time.LocalDate;

/** An agreement runs to another last day. */
public record AgreementExtended(AgreementId id, OrganisationId organisation, LocalDate ends) {}
