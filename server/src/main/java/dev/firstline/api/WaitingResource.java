package dev.firstline.api;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Said;
import dev.firstline.intake.Waitings;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Addresses.BASE + "/cases/{number}/waiting")
class WaitingResource {

    /**
     * A wait.
     *
     * @param whom {@code customer}, {@code vendor} (development) or {@code partner}
     * @param note what is awaited: a public answer if it is the customer, else a note for staff
     */
    record Wait(@JsonProperty("for") @Nullable String whom, @Nullable String note) {}

    private final Waitings waitings;
    private final ShownCases shown;

    WaitingResource(Waitings waitings, ShownCases shown) {
        this.waitings = waitings;
        this.shown = shown;
    }

    @PostMapping
    @Operation(
            summary = "Let a case wait",
            description = "Hands the turn to the customer, to development or to the partner.")
    CaseView waitFor(Actor actor, @PathVariable String number, @RequestBody Wait asked) {
        CaseState waiting = state(Given.required("for", asked.whom()));
        Said note = Said.of(Channel.API, Given.text("note", asked.note()));
        return shown.of(waitings.waitFor(actor, CaseNumber.seen(number), waiting, note));
    }

    @DeleteMapping
    @Operation(
            summary = "End the wait",
            description = "Takes the turn back, as when the answer came by another way.")
    CaseView goOn(Actor actor, @PathVariable String number) {
        return shown.of(waitings.goOn(actor, CaseNumber.seen(number)));
    }

    private static CaseState state(String whom) {
        return switch (whom) {
            case "customer" -> CaseState.WAITING_FOR_CUSTOMER;
            case "vendor" -> CaseState.WAITING_FOR_VENDOR;
            case "partner" -> CaseState.WAITING_FOR_PARTNER;
            default -> throw Refused.invalid("for", "waiting.unknown", whom);
        };
    }
}
