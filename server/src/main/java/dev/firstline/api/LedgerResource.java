package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.api.views.IncidentEntryView;
import dev.firstline.api.views.ShownIncidents;
import dev.firstline.api.views.StatementView;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.incidents.Statement;
import dev.firstline.incidents.Statements;
import dev.firstline.intake.IssuedStatements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The ledger of an organisation and its statements. */
@RestController
@RequestMapping(Addresses.BASE + "/organisations/{id}")
@Tag(name = "Incidents")
class LedgerResource {

    /**
     * Counts more or less in the present month.
     *
     * @param agreement id of the agreement
     * @param incidents a whole number, also as text; less than none gives incidents back
     */
    record Adjustment(
            @Nullable String agreement,
            @Schema(types = {"integer", "string"}) @Nullable Object incidents,
            @Nullable String reason) {}

    /** Which month is to be closed, such as 2026-11. */
    record Closing(@Nullable String month) {}

    private final Accounts accounts;
    private final Statements statements;
    private final IssuedStatements issued;
    private final Corrections corrections;
    private final ShownIncidents shown;

    LedgerResource(
            Accounts accounts,
            Statements statements,
            IssuedStatements issued,
            Corrections corrections,
            ShownIncidents shown) {
        this.accounts = accounts;
        this.statements = statements;
        this.issued = issued;
        this.corrections = corrections;
        this.shown = shown;
    }

    @GetMapping("/ledger")
    @Operation(
            summary = "Read the ledger of a month",
            description =
                    "What was counted, agreement by agreement, as it stands; staff, and who administers"
                            + " or buys for the organisation.")
    StatementView ledger(
            Actor actor,
            @PathVariable String id,
            @Parameter(description = "such as 2026-11; by default the present one")
                    @RequestParam(required = false)
                    @Nullable String month) {
        OrganisationId of = organisation(id);
        YearMonth asked = month == null ? accounts.presentMonth(of) : month(month);
        return shown.of(statements.get(actor, of, asked));
    }

    @GetMapping("/statements/{month}")
    @Operation(
            summary = "Get the statement of a month",
            description = "As it was issued; a month that may still change has none yet.")
    StatementView statement(Actor actor, @PathVariable String id, @PathVariable String month) {
        Statement found = statements.get(actor, organisation(id), month(month));
        if (!found.isIssued()) {
            throw Refused.notFound("statement");
        }
        return shown.of(found);
    }

    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Issue the statement of a month",
            description = "Closes a month that is over, and mails that its statement is there.")
    @ApiResponse(responseCode = "201", description = "the statement")
    StatementView issue(Actor actor, @PathVariable String id, @RequestBody Closing asked) {
        IncidentPolicy.requireKeepAccounts(actor);
        return shown.of(
                issued.issue(
                        actor, organisation(id), month(Given.required("month", asked.month()))));
    }

    @PostMapping("/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Adjust an account",
            description = "Counts more or less in the present month, with a reason.")
    @ApiResponse(responseCode = "201", description = "the line that was written")
    IncidentEntryView adjust(Actor actor, @PathVariable String id, @RequestBody Adjustment asked) {
        IncidentPolicy.requireKeepAccounts(actor);
        OrganisationId of = organisation(id);
        AgreementId under =
                Given.digits(Given.required("agreement", asked.agreement()))
                        .map(AgreementId::new)
                        .orElseThrow(() -> Refused.notFound("agreement"));
        return shown.of(
                corrections.adjust(
                        actor,
                        of,
                        under,
                        Given.figure("incidents", asked.incidents()),
                        Given.text("reason", asked.reason())));
    }

    private static OrganisationId organisation(String id) {
        return Given.digits(id)
                .map(OrganisationId::new)
                .orElseThrow(() -> Refused.notFound("organisation"));
    }

    private static YearMonth month(String given) {
        try {
            return YearMonth.parse(given);
        } catch (DateTimeParseException _) {
            throw Refused.invalid("month", "statement.month-unknown", given);
        }
    }
}
