package dev.firstline.desk.customers;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Plans;
import dev.firstline.agreements.Plans.Plan;
import dev.firstline.agreements.Scope;
import dev.firstline.desk.customers.AgreementSheet.Choices;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.products.Products;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the forms of agreements offer to choose from. */
@Component
class AgreementChoices {

    private final Programmes programmes;
    private final Plans plans;
    private final Products products;
    private final People people;

    AgreementChoices(Programmes programmes, Plans plans, Products products, People people) {
        this.programmes = programmes;
        this.plans = plans;
        this.products = products;
        this.people = people;
    }

    Choices of(Page page, OrganisationId organisation) {
        Programme programme = programmes.current();
        String language = page.language().tag();
        List<Plan> all = plans.list(programme.version());
        List<String> under = all.stream().flatMap(it -> it.overlays().stream()).distinct().toList();
        return new Choices(
                all.stream().map(it -> choice(it, language)).toList(),
                withNone(
                        all.stream()
                                .filter(it -> under.contains(it.key()))
                                .map(it -> choice(it, language))),
                programme.regions().stream()
                        .map(it -> new Choice(it.key(), it.name().in(language)))
                        .toList(),
                Arrays.stream(Scope.values())
                        .map(it -> new Choice(it.key(), page.text("agreement.scope." + it.key())))
                        .toList(),
                products.list().stream()
                        .map(it -> new Choice(Long.toString(it.id().value()), it.name()))
                        .toList(),
                all.stream()
                        .flatMap(it -> it.options().stream())
                        .distinct()
                        .map(it -> new Choice(it, it))
                        .toList(),
                withNone(people.listStaff().stream().map(AgreementChoices::choice)),
                withNone(
                        people.listContacts(organisation).stream()
                                .filter(Person::active)
                                .map(AgreementChoices::choice)));
    }

    private static Choice choice(Plan plan, String language) {
        return new Choice(plan.key(), plan.name().in(language));
    }

    private static Choice choice(Person person) {
        return new Choice(Long.toString(person.id().value()), person.name());
    }

    private static List<Choice> withNone(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", "–")), choices).toList();
    }
}
