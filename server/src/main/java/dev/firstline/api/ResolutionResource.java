package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Resolution;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Resolutions;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
class ResolutionResource {

    /**
     * A solution.
     *
     * @param kinds in which ways
     * @param body the answer to the customer
     */
    record Solution(@Nullable List<@Nullable String> kinds, @Nullable String body) {}

    private final Resolutions resolutions;
    private final ShownCases shown;

    ResolutionResource(Resolutions resolutions, ShownCases shown) {
        this.resolutions = resolutions;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/resolution")
    @Operation(
            summary = "Resolve a case",
            description =
                    "Resolves it in one or several ways, with an answer to the customer, who then"
                            + " confirms or rejects it. What is resolved already is refused: words"
                            + " are added as a message.")
    CaseView resolve(Actor actor, @PathVariable String number, @RequestBody Solution asked) {
        Said answer = Said.of(Channel.API, Given.text("body", asked.body()));
        return shown.of(resolutions.resolve(actor, CaseNumber.seen(number), kinds(asked), answer));
    }

    private static List<Resolution> kinds(Solution asked) {
        if (asked.kinds() == null) {
            throw Refused.invalid("kinds", "missing");
        }
        return asked.kinds().stream()
                .map(kind -> Resolution.of(Given.required("kinds", kind)))
                .distinct()
                .toList();
    }
}
