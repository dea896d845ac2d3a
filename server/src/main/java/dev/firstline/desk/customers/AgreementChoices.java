package dev.firstline.desk.customers;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Sams;
import dev.firstline.agreements.Scope;
import dev.firstline.casepages.PlanChoices;
import dev.firstline.desk.customers.AgreementSheet.Choices;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the forms of agreements offer to choose from. */
@Component
class AgreementChoices {

    private final PlanChoices plans;
    private final Programmes programmes;
    private final Products products;
    private final People people;
    private final Sams sams;

    AgreementChoices(
            PlanChoices plans, Programmes programmes, Products products, People people, Sams sams) {
        this.plans = plans;
        this.programmes = programmes;
        this.products = products;
        this.people = people;
        this.sams = sams;
    }

    /**
     * For an organisation.
     *
     * @param sam the account manager so far, who is offered in any case; null for none
     */
    Choices of(Page page, OrganisationId organisation, @Nullable PersonId sam) {
        return new Choices(
                plans.plans(page),
                plans.overlaid(page),
                plans.overlays(),
                programmes.current().regions().stream()
                        .map(it -> new Choice(it.key(), it.name().in(page.language().tag())))
                        .toList(),
                Arrays.stream(Scope.values())
                        .map(it -> new Choice(it.key(), page.text("agreement.scope." + it.key())))
                        .toList(),
                products.list().stream()
                        .map(it -> new Choice(Long.toString(it.id().value()), it.name()))
                        .toList(),
                plans.options(page),
                Choice.orNone(managers(sam).map(AgreementChoices::choice)),
                Choice.orNone(
                        people.listContacts(organisation).stream()
                                .filter(Person::active)
                                .map(AgreementChoices::choice)),
                programmes.current().currency().getCurrencyCode());
    }

    private Stream<Person> managers(@Nullable PersonId sam) {
        Stream<Person> now = sam == null ? Stream.of() : people.find(sam).stream();
        return Stream.concat(now, sams.list().stream()).distinct();
    }

    private static Choice choice(Person person) {
        return new Choice(Long.toString(person.id().value()), person.name());
    }
}
