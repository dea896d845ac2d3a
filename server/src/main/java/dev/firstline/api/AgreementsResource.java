package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreements;
import dev.firstline.api.views.AgreementView;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownAgreements;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Refused;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** What organisations have bought: read by both sides, made by who manages agreements (PRG-3). */
@RestController
@RequestMapping(Addresses.BASE)
class AgreementsResource {

    /** An amount in a currency (ISO 4217). */
    record Amount(@Nullable BigDecimal amount, @Nullable String currency) {}

    /**
     * What was agreed on.
     *
     * @param overlaidPlan the plan under one that is laid over others
     * @param scope all, some or none; by default all
     * @param products keys or names, where the scope is some
     * @param ownTerms what this organisation gets instead of what the plan says, as text
     * @param price for a term
     * @param sam e-mail address or id of one of the staff who works on cases, for a plan with that
     *     service
     * @param singleContact e-mail address or id of the contact who alone may ask
     * @param why what the history says
     */
    record Making(
            @Nullable String plan,
            @Nullable String overlaidPlan,
            @Nullable String region,
            @Nullable String scope,
            @Nullable List<@Nullable String> products,
            @Nullable List<@Nullable String> options,
            @Nullable String ownTerms,
            @Nullable Amount price,
            @Nullable String sam,
            @Nullable String singleContact,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable Boolean renews,
            @Nullable String why) {}

    private final Agreements agreements;
    private final Organisations organisations;
    private final AgreementReading reading;
    private final ShownAgreements shown;

    AgreementsResource(
            Agreements agreements,
            Organisations organisations,
            AgreementReading reading,
            ShownAgreements shown) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.reading = reading;
        this.shown = shown;
    }

    @GetMapping("/organisations/{id}/agreements")
    @Operation(
            summary = "List the agreements of an organisation",
            description =
                    "Those that run, are to begin, have ended or were withdrawn, latest first.")
    ListView<AgreementView> list(Actor actor, @PathVariable String id) {
        return new ListView<>(
                agreements.list(actor, organisation(id)).stream()
                        .map(it -> shown.of(actor, it))
                        .toList(),
                null);
    }

    @PostMapping("/organisations/{id}/agreements")
    @Operation(
            summary = "Make an agreement",
            description =
                    "Makes an agreement under the programme that holds now. One for the same on one of the same"
                            + " days is named, and nothing is made.")
    @ApiResponse(responseCode = "201", description = "the agreement, made")
    ResponseEntity<AgreementView> make(
            Actor actor, @PathVariable String id, @RequestBody Making asked) {
        DirectoryPolicy.requireManage(actor);
        OrganisationId organisation = organisations.get(actor, organisation(id)).id();
        AgreementView made =
                shown.of(
                        actor,
                        AgreementReading.named(
                                () ->
                                        agreements.make(
                                                actor,
                                                reading.read(organisation, asked),
                                                Given.text("why", asked.why()))));
        return ResponseEntity.created(address(made)).body(made);
    }

    @GetMapping("/agreements/{id}")
    @Operation(summary = "Get an agreement", description = "The agreement of that id.")
    AgreementView get(Actor actor, @PathVariable String id) {
        return shown.of(actor, agreements.get(actor, AgreementReading.id(id)));
    }

    static URI address(AgreementView it) {
        return URI.create(Addresses.BASE + "/agreements/" + it.id());
    }

    private static OrganisationId organisation(String id) {
        return Given.digits(id)
                .map(OrganisationId::new)
                .orElseThrow(() -> Refused.notFound("organisation"));
    }
}
