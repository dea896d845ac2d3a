package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.DisputeView;
import dev.firstline.api.views.IncidentEntryView;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownIncidents;
import dev.firstline.cases.Cases;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.EntryId;
import dev.firstline.intake.IncidentDisputes;
import dev.firstline.intake.Incidents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the ledger says of a case, and what may be done about it. */
@RestController
@RequestMapping(Addresses.BASE)
@Tag(name = "Incidents")
class IncidentResource {

    /** Why; the customer reads it. */
    record IncidentReason(@Nullable String reason) {}

    /**
     * Takes a charge back.
     *
     * @param cause defect or documentation-error, confirmed on the case
     */
    record Reversal(@Nullable String cause, @Nullable String reason) {}

    private final Cases cases;
    private final Accounts accounts;
    private final Incidents incidents;
    private final IncidentDisputes disputes;
    private final ShownIncidents shown;

    IncidentResource(
            Cases cases,
            Accounts accounts,
            Incidents incidents,
            IncidentDisputes disputes,
            ShownIncidents shown) {
        this.cases = cases;
        this.accounts = accounts;
        this.incidents = incidents;
        this.disputes = disputes;
        this.shown = shown;
    }

    @GetMapping("/cases/{number}/incidents")
    @Operation(
            summary = "List what the ledger says of a case",
            description =
                    "Its charge, and what took that back, in the order in which it was written.")
    ListView<IncidentEntryView> list(Actor actor, @PathVariable String number) {
        return new ListView<>(
                shown.of(accounts.entries(cases.get(actor, CaseNumber.read(number)).id())), null);
    }

    @PostMapping("/cases/{number}/waiver")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Waive the incident of a case", description = "With a reason.")
    @ApiResponse(responseCode = "201", description = "the line that was written")
    IncidentEntryView waive(
            Actor actor, @PathVariable String number, @RequestBody IncidentReason why) {
        return shown.of(
                incidents.waive(
                        actor, CaseNumber.seen(number), Given.text("reason", why.reason())));
    }

    @PostMapping("/cases/{number}/reversal")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take the incident of a case back",
            description = "For a defect or an error of the documentation that was confirmed on it.")
    @ApiResponse(responseCode = "201", description = "the line that was written")
    IncidentEntryView reverse(
            Actor actor, @PathVariable String number, @RequestBody Reversal asked) {
        return shown.of(
                incidents.reverse(
                        actor,
                        CaseNumber.seen(number),
                        Given.text("cause", asked.cause()),
                        Given.text("reason", asked.reason())));
    }

    @PostMapping("/cases/{number}/implementation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Mark a case as implementation support",
            description =
                    "Its incident is free of charge as long as the implementation has any left.")
    @ApiResponse(responseCode = "201", description = "the line that was written")
    IncidentEntryView implementation(
            Actor actor, @PathVariable String number, @RequestBody IncidentReason why) {
        return shown.of(
                incidents.implementation(
                        actor, CaseNumber.seen(number), Given.text("reason", why.reason())));
    }

    @PostMapping("/incidents/{id}/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Question a line of the ledger",
            description = "Somebody of the organisation does, and says why.")
    @ApiResponse(responseCode = "201", description = "what was questioned")
    DisputeView question(Actor actor, @PathVariable String id, @RequestBody IncidentReason why) {
        EntryId entry =
                Given.digits(id).map(EntryId::new).orElseThrow(() -> Refused.notFound("entry"));
        return shown.of(disputes.raise(actor, entry, Given.text("reason", why.reason())));
    }
}
