package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.ImplementationState;
import dev.firstline.incidents.ImplementationState.Confirmed;
import dev.firstline.incidents.Implementations;
import dev.firstline.products.Product;
import dev.firstline.products.ProductId;
import dev.firstline.products.Products;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells how far products are brought into use: what is left free of charge, what completes it, and
 * what is outside of it, as the programme says it (INC-5).
 */
@Component
public class ImplementationSheets {

    private final Implementations implementations;
    private final Products products;
    private final People people;

    ImplementationSheets(Implementations implementations, Products products, People people) {
        this.implementations = implementations;
        this.products = products;
        this.people = people;
    }

    /** Of each product that may be supported so. */
    public List<ImplementationSheet> all(Page page, Actor actor, OrganisationId of) {
        return sheets(page, implementations.list(actor, of));
    }

    /** Of those that concern the organisation: see {@link Implementations#listConcerning}. */
    public List<ImplementationSheet> concerning(Page page, Actor actor, OrganisationId of) {
        return sheets(page, implementations.listConcerning(actor, of));
    }

    public ImplementationSheet of(Page page, ImplementationState it) {
        return sheets(page, List.of(it)).getFirst();
    }

    private List<ImplementationSheet> sheets(Page page, List<ImplementationState> all) {
        Map<ProductId, Product> named =
                products.listByIds(all.stream().map(ImplementationState::product).toList()).stream()
                        .collect(Collectors.toMap(Product::id, Function.identity()));
        Map<PersonId, Person> confirmers =
                people.listByIds(
                        all.stream()
                                .map(ImplementationState::confirmed)
                                .filter(Objects::nonNull)
                                .map(Confirmed::by)
                                .distinct()
                                .toList());
        return all.stream()
                .map(
                        it ->
                                new ImplementationSheet(
                                        it.product().value(),
                                        Objects.requireNonNull(named.get(it.product())).name(),
                                        it.left() > 0,
                                        used(page, it),
                                        completeWhen(page, it.given()),
                                        outside(page, it.given()),
                                        since(page, it.confirmed(), confirmers)))
                .toList();
    }

    private static String used(Page page, ImplementationState it) {
        String key = it.isComplete() ? "were" : it.left() > 0 ? "left" : "none-left";
        return page.text(
                "incident.implementation." + key, it.used(), it.given().incidents(), it.left());
    }

    /** What completes it, as the programme says it or else in general. */
    public static String completeWhen(Page page, Implementation given) {
        return said(page, given.completeWhen(), "complete-when");
    }

    /** What is outside of it, likewise. */
    public static String outside(Page page, Implementation given) {
        return said(page, given.outside(), "outside");
    }

    private static String said(Page page, @Nullable LocalText said, String otherwise) {
        return said == null
                ? page.text("incident.implementation.usual." + otherwise)
                : said.in(page.language().tag());
    }

    private static String since(
            Page page, @Nullable Confirmed confirmed, Map<PersonId, Person> confirmers) {
        if (confirmed == null) {
            return "";
        }
        Person by = confirmers.get(confirmed.by());
        return page.text(
                "incident.implementation.since",
                page.times().day(confirmed.at()),
                by == null ? "–" : by.name(),
                confirmed.words());
    }
}
