package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.api.views.ImplementationView;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownImplementations;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Implementations;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.products.Products;

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

import java.util.List;

/** How far products are brought into use at an organisation (INC-5). */
@RestController
@RequestMapping(Addresses.BASE + "/organisations/{id}/implementations")
@Tag(name = "Incidents")
class ImplementationsResource {

    /**
     * That a product opens and runs at the client.
     *
     * @param product its key or name
     * @param reason how that was seen remotely, which the customer reads
     */
    record Completion(@Nullable String product, @Nullable String reason) {}

    private final Implementations implementations;
    private final Products products;
    private final ShownImplementations shown;

    ImplementationsResource(
            Implementations implementations, Products products, ShownImplementations shown) {
        this.implementations = implementations;
        this.products = products;
        this.shown = shown;
    }

    @GetMapping
    @Operation(
            summary = "List the implementations of an organisation",
            description =
                    "Of each product that its agreements support so: how many incidents were free of"
                            + " charge, how many are left, and since when it is complete. Staff, and"
                            + " people of the organisation.")
    ListView<ImplementationView> list(Actor actor, @PathVariable String id) {
        return new ListView<>(shown.of(implementations.list(actor, organisation(id))), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Confirm that an implementation is complete",
            description =
                    "Staff have confirmed remotely that the product opens and runs at the client:"
                            + " from then on each incident is charged.")
    @ApiResponse(responseCode = "201", description = "the implementation as it is now")
    ImplementationView complete(
            Actor actor, @PathVariable String id, @RequestBody Completion asked) {
        IncidentPolicy.requireDecide(actor);
        String product = Given.required("product", asked.product());
        return shown.of(
                        List.of(
                                implementations.complete(
                                        actor,
                                        organisation(id),
                                        products.getNamed("product", product).id(),
                                        Given.text("reason", asked.reason()))))
                .getFirst();
    }

    private static OrganisationId organisation(String id) {
        return Given.digits(id)
                .map(OrganisationId::new)
                .orElseThrow(() -> Refused.notFound("organisation"));
    }
}
