package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;

/**
 * Incidents are about to be given back to an account of an organisation, which is not held yet:
 * whoever has cases to hold does so first, as all do that charge them.
 */
public record GivingBack(OrganisationId organisation) {}
