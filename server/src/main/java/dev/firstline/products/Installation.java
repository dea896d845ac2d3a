package dev.firstline.products;

import dev.firstline.access.OrganisationId;
import dev.firstline.directory.SiteId;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation has installed: a row of its support profile.
 *
 * @param id 0 before it is kept
 * @param site where, null for nobody has said; likewise edition and release
 * @param environment such as "Windows Server 2022", empty for not said
 * @param machines on how many, null for not said
 */
public record Installation(
        long id,
        OrganisationId organisation,
        @Nullable SiteId site,
        ProductId product,
        @Nullable EditionId edition,
        @Nullable ReleaseId release,
        String environment,
        @Nullable Integer machines) {}
