package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.OrganisationView;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Refused;

import io.swagger.v3.oas.annotations.Operation;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations: staff see all, contacts their own. */
@RestController
@RequestMapping(Addresses.BASE)
class OrganisationsResource {

    private final Organisations organisations;

    OrganisationsResource(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/organisations")
    @Operation(
            summary = "List organisations",
            description =
                    "The organisations that the token's person may see, in the order in which they were added.")
    ListView<OrganisationView> list(Actor actor, @ParameterObject ListQuery asked) {
        int limit = Limit.read(asked.limit());
        long after = Cursor.read(asked.place()).orElse(0);
        return ListView.of(
                organisations.listAfter(actor, after, limit + 1),
                limit,
                it -> it.id().value(),
                found -> found.stream().map(OrganisationView::of).toList());
    }

    @GetMapping("/organisations/{id}")
    @Operation(summary = "Get an organisation", description = "The organisation of that id.")
    OrganisationView get(Actor actor, @PathVariable String id) {
        return OrganisationView.of(organisations.get(actor, organisation(id)));
    }

    private static OrganisationId organisation(String id) {
        return Given.digits(id)
                .map(OrganisationId::new)
                .orElseThrow(() -> Refused.notFound("organisation"));
    }
}
