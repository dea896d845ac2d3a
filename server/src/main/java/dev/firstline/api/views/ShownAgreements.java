package dev.firstline.api.views;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Wishes;
import dev.firstline.api.views.AgreementView.PriceView;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.products.Product;
import dev.firstline.products.Products;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements as programs see them. */
@Component
public class ShownAgreements {

    private final Agreements agreements;
    private final Organisations organisations;
    private final Products products;
    private final People people;

    ShownAgreements(
            Agreements agreements, Organisations organisations, Products products, People people) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.products = products;
        this.people = people;
    }

    /** What an agreement says, and how it stands today; its price to staff and to who buys. */
    public AgreementView of(Actor actor, Agreement it) {
        return new AgreementView(
                Long.toString(it.id().value()),
                OrganisationView.of(organisations.get(it.organisation())),
                it.plan(),
                it.overlaidPlan(),
                it.region(),
                it.scope().key(),
                products.listByIds(it.products()).stream().map(Product::key).toList(),
                it.options(),
                it.days().starts(),
                it.days().ends(),
                it.days().renews(),
                it.on(agreements.today(it.organisation())).key(),
                it.ownTerms(),
                actor.isStaff() || Wishes.mayAsk(actor) ? price(it.price()) : null,
                person(it.sam()),
                person(it.singleContact()),
                it.version());
    }

    private @Nullable PersonView person(@Nullable PersonId id) {
        return id == null ? null : PersonView.of(people.get(id));
    }

    private static @Nullable PriceView price(@Nullable Price price) {
        return price == null
                ? null
                : new PriceView(price.amount(), price.currency().getCurrencyCode());
    }
}
