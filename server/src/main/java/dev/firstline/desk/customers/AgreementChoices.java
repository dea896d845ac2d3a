package dev.firstline.desk.customers;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Scope;
import dev.firstline.desk.customers.AgreementSheet.Choices;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.products.Products;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.Plans;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms of agreements offer to choose from. */
@Component
class AgreementChoices {

    private final Programmes programmes;
    private final Products products;
    private final People people;

    AgreementChoices(Programmes programmes, Products products, People people) {
        this.programmes = programmes;
        this.products = products;
        this.people = people;
    }

    Choices of(Page page, OrganisationId organisation) {
        Programme programme = programmes.current();
        String language = page.language().tag();
        Plans plans = programme.plans();
        return new Choices(
                plans.all().stream().map(it -> choice(it, language)).toList(),
                withNone(plans.listUnder().stream().map(it -> choice(it, language))),
                programme.regions().stream()
                        .map(it -> new Choice(it.key(), it.name().in(language)))
                        .toList(),
                Arrays.stream(Scope.values())
                        .map(it -> new Choice(it.key(), page.text("agreement.scope." + it.key())))
                        .toList(),
                products.list().stream()
                        .map(it -> new Choice(Long.toString(it.id().value()), it.name()))
                        .toList(),
                options(plans, language),
                withNone(people.listStaff().stream().map(AgreementChoices::choice)),
                withNone(
                        people.listContacts(organisation).stream()
                                .filter(Person::active)
                                .map(AgreementChoices::choice)));
    }

    private record Offered(String key, String name, String plan) {}

    /** Each once, with the plans that have it. */
    private static List<Choice> options(Plans plans, String language) {
        return plans.all().stream()
                .flatMap(plan -> offered(plan, language))
                .collect(
                        Collectors.groupingBy(
                                Offered::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(AgreementChoices::choice)
                .toList();
    }

    private static Stream<Offered> offered(Plan plan, String language) {
        return plan.options().stream()
                .map(it -> new Offered(it.key(), it.name().in(language), plan.name().in(language)));
    }

    private static Choice choice(List<Offered> option) {
        String plans = option.stream().map(Offered::plan).collect(Collectors.joining(", "));
        return new Choice(option.getFirst().key(), option.getFirst().name() + " (" + plans + ")");
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
