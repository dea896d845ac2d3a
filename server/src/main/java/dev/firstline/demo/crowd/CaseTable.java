package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.cases.Handling;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Resolution;

import org.jspecify.annotations.Nullable;

record CaseTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return """
        support_case (
            number, organisation_id, requester_id, subject, channel, product, release, site, agreement_id,
            programme_version,
            received_at, opened_at, state, priority, kind, queue, line, route, owner_id, last_owner_id, resolutions, relieved_at,
            resolved_at, closed_at, version)""";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        Origin origin = it.subject().origin();
        Handling handling = it.subject().handling();
        rows.row(
                it.subject().number(),
                origin.organisation().map(OrganisationId::value).orElse(null),
                origin.requester().value(),
                origin.subject(),
                origin.channel().key(),
                origin.product(),
                origin.release(),
                origin.site(),
                origin.basis().agreement().map(AgreementId::value).orElse(null),
                origin.programmeVersion(),
                origin.receivedAt(),
                origin.openedAt(),
                handling.state().key(),
                handling.priority(),
                handling.kindKey(),
                handling.queue(),
                handling.routing().line(),
                handling.routing().rule(),
                id(handling.ownerId()),
                id(handling.lastOwnerId()),
                handling.resolutions().stream().map(Resolution::key).toList(),
                handling.relievedAt(),
                handling.resolvedAt(),
                handling.closedAt(),
                it.subject().version());
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
