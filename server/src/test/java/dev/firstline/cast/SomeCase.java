package dev.firstline.cast;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Handling;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Routing;

import java.time.Instant;
import java.util.List;

/** A placed case for rules that ask no database. */
public final class SomeCase {

    private SomeCase() {}

    public static Case of(long number, CaseState state, String priority, Instant at) {
        Origin origin =
                new Origin(
                        new PersonId(1),
                        new OrganisationId(1),
                        "Export stops",
                        Channel.MAIL,
                        null,
                        null,
                        null,
                        Basis.NONE,
                        1,
                        at,
                        at);
        Handling handling =
                new Handling(
                        state,
                        priority,
                        null,
                        Routing.to("tier-1"),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null);
        return new Case(new CaseId(number), number, origin, handling, 0);
    }
}
