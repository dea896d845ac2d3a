package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;

import java.time.ZoneId;

/** A company of the crowd; its people write from one domain. */
record MadeUpOrganisation(
        OrganisationId id,
        String name,
        ZoneId zone,
        String region,
        String language,
        String domain) {}
