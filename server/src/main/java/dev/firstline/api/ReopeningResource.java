package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Reopenings;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReopeningResource {

    /** Why a case is to be open again. */
    record Reopening(@Nullable String reason) {}

    private final Reopenings reopenings;
    private final ShownCases shown;

    ReopeningResource(Reopenings reopenings, ShownCases shown) {
        this.reopenings = reopenings;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/reopening")
    @Operation(
            summary = "Re-open a case",
            description =
                    "Opens a closed case again, within the programme's days; it goes back to its"
                            + " last owner.")
    CaseView reopen(Actor actor, @PathVariable String number, @RequestBody Reopening asked) {
        String reason = Given.text("reason", asked.reason());
        return shown.of(reopenings.reopen(actor, CaseNumber.seen(number), Channel.API, reason));
    }
}
