package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Confirmation;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.WishId;
import dev.firstline.agreements.Wishes;
import dev.firstline.api.AgreementsResource.Amount;
import dev.firstline.api.views.Cursor;
import dev.firstline.api.views.ListView;
import dev.firstline.api.views.ShownWishes;
import dev.firstline.api.views.WishView;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.PlanChanges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;

/** What purchasing representatives ask to change about agreements, and the answers (PRG-3). */
@RestController
@RequestMapping(Addresses.BASE)
class WishesResource {

    /**
     * What is wished.
     *
     * @param plan that the agreement is to have, the present one for a later last day alone
     * @param options those of the agreement that the plan has too, where they are left out
     * @param singleContact e-mail address or id of the contact who alone is to ask; as now where it
     *     is left out
     * @param from first day of the change: one in the term, or the day after its last; may be left
     *     out where a later last day alone is wished
     */
    record Wishing(
            @Nullable String plan,
            @Nullable String overlaidPlan,
            @Nullable List<@Nullable String> options,
            @Nullable String singleContact,
            @Nullable String from,
            @Nullable String ends,
            @Nullable String words) {}

    /**
     * The answer.
     *
     * @param price of the new term, where it is confirmed
     * @param singleContact e-mail address or id of the contact who alone is to ask, where the wish
     *     names none
     * @param ownTerms what it says in place of its plan; as now where it is left out
     * @param renews whether it renews itself after its last day; as now where it is left out
     * @param sam e-mail address or id of one of the staff who works on cases, empty for nobody; as
     *     now where it is left out and the plan has an account manager, else nobody
     * @param why which whoever asked reads
     */
    record Decision(
            @Nullable Boolean confirmed,
            @Nullable Amount price,
            @Nullable String singleContact,
            @Nullable String ownTerms,
            @Nullable Boolean renews,
            @Nullable String sam,
            @Nullable String why) {}

    private final Wishes wishes;
    private final PlanChanges changes;
    private final Agreements agreements;
    private final AgreementReading reading;
    private final ShownWishes shown;

    WishesResource(
            Wishes wishes,
            PlanChanges changes,
            Agreements agreements,
            AgreementReading reading,
            ShownWishes shown) {
        this.wishes = wishes;
        this.reading = reading;
        this.changes = changes;
        this.agreements = agreements;
        this.shown = shown;
    }

    @GetMapping("/wishes")
    @Operation(
            summary = "List wishes that wait for an answer",
            description = "Changes of agreements that were asked for, the oldest first.")
    ListView<WishView> list(Actor actor, @ParameterObject ListQuery asked) {
        int limit = Limit.read(asked.limit());
        WishId after = new WishId(Cursor.read(asked.place()).orElse(0));
        return ListView.of(
                wishes.listUndecided(actor, after, limit + 1),
                limit,
                it -> it.id().value(),
                found -> found.stream().map(shown::of).toList());
    }

    @GetMapping("/wishes/{id}")
    @Operation(summary = "Get a wish", description = "The wish of that id.")
    WishView get(Actor actor, @PathVariable String id) {
        return shown.of(wishes.get(actor, wish(id)));
    }

    @GetMapping("/agreements/{id}/wishes")
    @Operation(
            summary = "List the wishes about an agreement",
            description = "What was asked about it and what was answered, the latest first.")
    ListView<WishView> ofAgreement(Actor actor, @PathVariable String id) {
        return new ListView<>(
                wishes.list(actor, AgreementReading.id(id)).stream().map(shown::of).toList(), null);
    }

    @PostMapping("/agreements/{id}/wishes")
    @Operation(
            summary = "Ask for a change of an agreement",
            description =
                    "A purchasing representative asks for another plan from a day on, or for a later last day;"
                            + " both sides hear of it by mail.")
    @ApiResponse(responseCode = "201", description = "the wish")
    ResponseEntity<WishView> ask(Actor actor, @PathVariable String id, @RequestBody Wishing asked) {
        Wishes.requireMayAsk(actor);
        Agreement about = agreements.get(actor, AgreementReading.id(id));
        NewWish wish = reading.read(about, asked);
        WishView made = shown.of(AgreementReading.named(() -> changes.ask(actor, wish)));
        return ResponseEntity.created(URI.create(Addresses.BASE + "/wishes/" + made.id()))
                .body(made);
    }

    @PostMapping("/wishes/{id}/answer")
    @Operation(
            summary = "Answer a wish",
            description =
                    "Confirms it, so that another agreement follows or the same one runs longer, or declines it;"
                            + " both sides hear of it by mail.")
    WishView answer(Actor actor, @PathVariable String id, @RequestBody Decision asked) {
        DirectoryPolicy.requireManage(actor);
        Wish about = wishes.get(actor, wish(id));
        WishId wish = about.id();
        if (asked.confirmed() == null) {
            throw Refused.invalid("confirmed", "missing");
        }
        String why = Given.text("why", asked.why());
        if (asked.confirmed()) {
            OrganisationId organisation = agreements.get(about.agreement()).organisation();
            PersonId contact = reading.contact(organisation, asked.singleContact());
            Price price = AgreementReading.price(asked.price());
            Confirmation with =
                    new Confirmation(
                            price,
                            contact,
                            asked.ownTerms(),
                            asked.renews(),
                            reading.sam(asked.sam()),
                            why);
            AgreementReading.named(() -> changes.confirm(actor, wish, with));
        } else {
            changes.decline(actor, wish, why);
        }
        return shown.of(wishes.get(wish));
    }

    @PostMapping("/wishes/{id}/withdrawal")
    @Operation(
            summary = "Take a wish back",
            description =
                    "One that nobody has answered, by a purchasing representative of the organisation; both sides"
                            + " hear of it by mail.")
    WishView withdraw(Actor actor, @PathVariable String id) {
        Wishes.requireMayAsk(actor);
        return shown.of(changes.withdraw(actor, wish(id)));
    }

    private static WishId wish(String id) {
        return Given.digits(id).map(WishId::new).orElseThrow(() -> Refused.notFound("wish"));
    }
}
