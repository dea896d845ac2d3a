package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.intake.Said;
import dev.firstline.intake.Splits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SplitResource {

    /**
     * One of several questions.
     *
     * @param reason why it is another incident, which the customer reads
     */
    record SplitQuestion(
            @Nullable String subject, @Nullable String body, @Nullable String reason) {}

    private final Splits splits;
    private final ShownCases shown;

    SplitResource(Splits splits, ShownCases shown) {
        this.splits = splits;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/split")
    @Operation(
            summary = "Split a question off",
            description =
                    "Makes one of several questions a case of its own, with its own number and"
                            + " incident; the customer is told why.")
    @ApiResponse(responseCode = "201", description = "the new case")
    ResponseEntity<CaseView> split(
            Actor actor, @PathVariable String number, @RequestBody SplitQuestion asked) {
        CaseView view =
                shown.of(
                        splits.split(
                                actor,
                                CaseNumber.seen(number),
                                Given.text("subject", asked.subject()),
                                Given.text("body", asked.body()),
                                Said.of(Channel.API, Given.text("reason", asked.reason()))));
        return ResponseEntity.created(Addresses.of(view)).body(view);
    }
}
