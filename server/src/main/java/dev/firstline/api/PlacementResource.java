package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.api.views.CaseView;
import dev.firstline.api.views.ShownCases;
import dev.firstline.cases.CasePolicy;
import dev.firstline.directory.Person;
import dev.firstline.intake.Placements;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlacementResource {

    /**
     * Whose a case is.
     *
     * @param organisation its id
     * @param requester e-mail address or id of the contact, null for whoever sent it
     */
    record Placement(@Nullable String organisation, @Nullable String requester) {}

    private final Placements placements;
    private final Known known;
    private final ShownCases shown;

    PlacementResource(Placements placements, Known known, ShownCases shown) {
        this.placements = placements;
        this.known = known;
        this.shown = shown;
    }

    @PostMapping(Addresses.BASE + "/cases/{number}/placement")
    @Operation(
            summary = "Place a case from triage",
            description =
                    "Gives it to an organisation; from then on it has a promise, counted from its"
                            + " receipt. An unknown sender becomes a contact.")
    CaseView place(Actor actor, @PathVariable String number, @RequestBody Placement asked) {
        CasePolicy.requireWork(actor);
        String id = Given.required("organisation", asked.organisation());
        OrganisationId organisation = known.organisation("organisation", id).id();
        PersonId requester =
                Given.name("requester", asked.requester())
                        .map(given -> known.person("requester", given))
                        .map(Person::id)
                        .orElse(null);
        return shown.of(placements.place(actor, CaseNumber.seen(number), organisation, requester));
    }
}
