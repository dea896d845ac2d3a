package dev.firstline.casepages;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.Scope;
import dev.firstline.agreements.Wish;
import dev.firstline.directory.People;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Agreements in words: plan, products and days. */
@Component
public class AgreementWords {

    private final Programmes programmes;
    private final Products products;
    private final People people;

    AgreementWords(Programmes programmes, Products products, People people) {
        this.programmes = programmes;
        this.products = products;
        this.people = people;
    }

    public String plan(Page page, Agreement it) {
        return plan(page, it.plan(), it.overlaidPlan(), it.programmeVersion());
    }

    public String plan(Page page, String plan, @Nullable String overlaid, int version) {
        String name = name(page, plan, version);
        return overlaid == null
                ? name
                : page.text("agreement.over", name, name(page, overlaid, version));
    }

    private String name(Page page, String key, int version) {
        return programmes
                .version(version)
                .plans()
                .find(key)
                .map(plan -> plan.name().in(page.language().tag()))
                .orElse(key);
    }

    public String options(Page page, Agreement it) {
        return programmes
                .version(it.programmeVersion())
                .plans()
                .options(it.plan(), it.overlaidPlan())
                .stream()
                .filter(option -> it.options().contains(option.key()))
                .map(option -> option.name().in(page.language().tag()))
                .collect(Collectors.joining(", "));
    }

    /** What is wished for: a plan with its options and contact, or the same one for longer. */
    public String wish(Page page, Wish it, Agreement about) {
        String plan = plan(page, it.plan(), it.overlaidPlan(), programmes.current().version());
        if (it.options() != null && !it.options().isEmpty()) {
            plan = page.text("wish.with-options", plan, options(page, it, it.options()));
        }
        String what =
                page.text(
                        it.extendsOnly(about) ? "wish.longer" : "wish.plan",
                        plan,
                        page.times().date(it.fromDay()),
                        page.times().date(it.ends()));
        return it.singleContact() == null
                ? what
                : page.text("wish.with-contact", what, people.get(it.singleContact()).name());
    }

    private String options(Page page, Wish it, List<String> keys) {
        return programmes.current().plans().options(it.plan(), it.overlaidPlan()).stream()
                .filter(option -> keys.contains(option.key()))
                .map(option -> option.name().in(page.language().tag()))
                .collect(Collectors.joining(", "));
    }

    public String products(Page page, Agreement it) {
        return it.scope() == Scope.SOME
                ? products.listByIds(it.products()).stream()
                        .map(Product::name)
                        .collect(Collectors.joining(", "))
                : page.text("agreement.scope." + it.scope().key());
    }

    /** What sets it apart from others of the same plan: its products, and the day it began. */
    public String what(Page page, Agreement it) {
        return page.text(
                "agreement.what", products(page, it), page.times().date(it.days().starts()));
    }

    public String days(Page page, Days days, LocalDate today) {
        return page.text(
                days.renews() ? "agreement.days-renewing" : "agreement.days",
                page.times().date(days.starts()),
                page.times().date(days.termEnds(today)));
    }

    public String state(Page page, Agreement it, LocalDate today) {
        return page.text("agreement.state." + it.on(today).key());
    }
}
