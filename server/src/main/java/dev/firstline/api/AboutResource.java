package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.api.views.AboutView;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Correction;
import dev.firstline.intake.Corrections;
import dev.firstline.intake.Said;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AboutResource {

    /**
     * What a case is about after all: what is left out stays, what is empty is taken away.
     *
     * @param product key or name
     * @param version in which the program saw the case, null where it does not care
     * @param reason which staff read
     */
    record Correcting(
            @Nullable String product,
            @Nullable String release,
            @Nullable String site,
            @Nullable String environment,
            @Nullable Integer version,
            @Nullable String reason) {}

    private final Cases cases;
    private final Corrections corrections;
    private final CaseTerms terms;

    AboutResource(Cases cases, Corrections corrections, CaseTerms terms) {
        this.cases = cases;
        this.corrections = corrections;
        this.terms = terms;
    }

    @GetMapping(Addresses.BASE + "/cases/{number}/about")
    @Operation(
            summary = "Get what a case is about",
            description =
                    "Product, release, site and environment, the agreement under which it runs, and whether it is"
                            + " supported.")
    AboutView get(Actor actor, @PathVariable String number) {
        return view(cases.get(actor, CaseNumber.read(number)));
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/about")
    @Operation(
            summary = "Correct what a case is about",
            description =
                    "Changes product, release, site and environment, with a reason. Whether it is supported, and"
                            + " under which agreement it runs, is asked anew, as of the day on which it came in.")
    AboutView correct(Actor actor, @PathVariable String number, @RequestBody Correcting asked) {
        CasePolicy.requireWork(actor);
        Case now = cases.get(actor, CaseNumber.read(number));
        Correction present = Correction.of(now);
        Correction wanted =
                new Correction(
                        said("product", asked.product(), present.product()),
                        said("release", asked.release(), present.release()),
                        said("site", asked.site(), present.site()),
                        said("environment", asked.environment(), present.environment()));
        int version = asked.version() == null ? now.version() : asked.version();
        return view(
                corrections.correct(
                        actor,
                        new CaseAsSeen(now.number(), version),
                        wanted,
                        Said.of(Channel.API, Given.text("reason", asked.reason()))));
    }

    private AboutView view(Case subject) {
        return AboutView.of(subject, terms.help(subject));
    }

    private static @Nullable String said(
            String field, @Nullable String given, @Nullable String present) {
        return given == null ? present : Given.name(field, given).orElse(null);
    }
}
