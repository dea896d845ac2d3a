package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConfirmationResource {

    /**
     * The customer's word on a solution.
     *
     * @param accepted whether the customer is satisfied
     * @param reason what is missing, or whatever else is to be said; of staff, how they know
     */
    record Word(@Nullable Boolean accepted, @Nullable String reason) {}

    private final Confirmations confirmations;
    private final ShownCases shown;

    ConfirmationResource(Confirmations confirmations, ShownCases shown) {
        this.confirmations = confirmations;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/confirmation")
    @Operation(
            summary = "Confirm or reject a solution",
            description =
                    "The customer is satisfied, and the case is closed, or is not, says what is"
                            + " missing, and work goes on. Staff may record what the customer told"
                            + " them, and say how they know.")
    CaseView decide(Actor actor, @PathVariable String number, @RequestBody Word word) {
        if (word.accepted() == null) {
            throw Refused.invalid("accepted", "missing");
        }
        CaseAsSeen seen = CaseNumber.seen(number);
        Said said = Said.of(Channel.API, Given.text("reason", word.reason()));
        return shown.of(
                word.accepted()
                        ? confirmations.confirm(actor, seen, said)
                        : confirmations.reject(actor, seen, said));
    }
}
