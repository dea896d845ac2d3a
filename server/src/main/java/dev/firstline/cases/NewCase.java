package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What a case begins with; see {@link Origin} for the meaning of each part. */
public record NewCase(
        PersonId requester,
        @Nullable OrganisationId organisation,
        String subject,
        Channel channel,
        @Nullable String product,
        @Nullable String release,
        @Nullable String site,
        Basis basis,
        String priority,
        Routing routing,
        int programmeVersion,
        Instant receivedAt) {

    Origin origin(Instant openedAt) {
        return new Origin(
                requester,
                organisation,
                subject,
                channel,
                product,
                release,
                site,
                basis,
                programmeVersion,
                receivedAt,
                openedAt);
    }
}
