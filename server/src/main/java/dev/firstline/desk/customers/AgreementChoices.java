package dev.firstline.desk.customers;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Scope;
import dev.firstline.casepages.PlanChoices;
import dev.firstline.desk.customers.AgreementSheet.Choices;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.Arrays;

/** What the forms of agreements offer to choose from. */
@Component
class AgreementChoices {

    private final PlanChoices plans;
    private final Programmes programmes;
    private final Products products;
    private final People people;

    AgreementChoices(PlanChoices plans, Programmes programmes, Products products, People people) {
        this.plans = plans;
        this.programmes = programmes;
        this.products = products;
        this.people = people;
    }

    Choices of(Page page, OrganisationId organisation) {
        return new Choices(
                plans.plans(page),
                plans.overlaid(page),
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
                Choice.orNone(people.listStaff().stream().map(AgreementChoices::choice)),
                Choice.orNone(
                        people.listContacts(organisation).stream()
                                .filter(Person::active)
                                .map(AgreementChoices::choice)));
    }

    private static Choice choice(Person person) {
        return new Choice(Long.toString(person.id().value()), person.name());
    }
}
