package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;

import java.time.LocalDate;

/**
 * An agreement was ended; its last day may be still to come.
 *
 * @param why what whoever ended it said
 */
public record AgreementEnded(
        AgreementId id, OrganisationId organisation, LocalDate lastDay, String why) {}
