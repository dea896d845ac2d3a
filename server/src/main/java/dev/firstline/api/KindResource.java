package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.CaseKind;
import dev.firstline.intake.Kinds;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KindResource {

    /** What a case is. */
    record Sorting(@Nullable String kind) {}

    private final Kinds kinds;
    private final ShownCases shown;

    KindResource(Kinds kinds, ShownCases shown) {
        this.kinds = kinds;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/kind")
    @Operation(
            summary = "Say what kind of case it is",
            description =
                    "One of how-to, explanation, best-practice, trouble-shooting, implementation, defect, enhancement,"
                            + " account-and-access, licence, contract. A case that nobody has yet goes to the queue"
                            + " of that kind.")
    CaseView sort(Actor actor, @PathVariable String number, @RequestBody Sorting asked) {
        CaseKind kind = CaseKind.of(Given.required("kind", asked.kind()));
        return shown.of(kinds.set(actor, CaseNumber.seen(number), kind));
    }
}
