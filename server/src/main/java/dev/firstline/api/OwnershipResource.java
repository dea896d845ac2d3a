package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Channel;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Ownerships;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OwnershipResource {

    /**
     * Who is to own the case.
     *
     * @param to e-mail address of a colleague; without it one takes the case oneself
     * @param note why it is handed over
     */
    record Ownership(@Nullable String to, @Nullable String note) {}

    private final Ownerships ownerships;
    private final Known known;
    private final ShownCases shown;

    OwnershipResource(Ownerships ownerships, Known known, ShownCases shown) {
        this.ownerships = ownerships;
        this.known = known;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/ownership")
    @Operation(
            summary = "Take or hand over a case",
            description =
                    "An empty object takes a case that nobody else owns; an e-mail address and a"
                            + " note hand it over to a colleague.")
    CaseView own(
            Actor actor,
            @PathVariable String number,
            @RequestBody(required = false) @Nullable Ownership asked) {
        CaseAsSeen seen = CaseNumber.seen(number);
        String to = asked == null ? null : Given.name("to", asked.to()).orElse(null);
        Said note = Said.of(Channel.API, asked == null ? "" : Given.text("note", asked.note()));
        if (to != null) {
            CasePolicy.requireWork(actor);
            return shown.of(ownerships.handOver(actor, seen, known.person("to", to).id(), note));
        }
        if (!note.body().isBlank()) {
            throw Refused.invalid("to", "missing");
        }
        return shown.of(ownerships.take(actor, seen));
    }
}
