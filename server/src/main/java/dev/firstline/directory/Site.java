package dev.firstline.directory;

import dev.firstline.access.OrganisationId;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A place where an organisation is.
 *
 * @param country ISO 3166, two letters; null where nobody has said
 * @param zoneId null where it is the organisation's
 */
public record Site(
        SiteId id,
        OrganisationId organisation,
        String name,
        String address,
        @Nullable String country,
        @Nullable ZoneId zoneId) {

    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zoneId);
    }
}
