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

    /** An option by name, its key where the plan has it no more. */
    public String option(Page page, Agreement it, String key) {
        return programmes
                .version(it.programmeVersion())
                .plans()
                .options(it.plan(), it.overlaidPlan())
                .stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .map(option -> option.name().in(page.language().tag()))
                .orElse(key);
    }

    /** A region by name, its key where there is none of it any more. */
    public String region(Page page, String key) {
        return programmes.current().regions().stream()
                .filter(region -> region.key().equals(key))
                .findFirst()
                .map(region -> region.name().in(page.language().tag()))
                .orElse(key);
    }

    /**
     * What is wished for: another plan or other options, another contact alone, or nothing but a
     * later last day.
     */
    public String wish(Page page, Wish it, Agreement about) {
        String plan = wishedPlan(page, it, about);
        String from = page.times().date(it.fromDay());
        String ends = page.times().date(it.ends());
        if (it.extendsOnly(about)) {
            return page.text("wish.longer", plan, ends);
        }
        String contact = it.singleContact() == null ? "" : people.get(it.singleContact()).name();
        if (it.changesContactOnly(about)) {
            return page.text("wish.contact", contact, plan, from, ends);
        }
        String what = page.text("wish.plan", plan, from, ends);
        return contact.isEmpty() ? what : page.text("wish.with-contact", what, contact);
    }

    /** The plan with its options; that it is to lose those that there are is said too. */
    private String wishedPlan(Page page, Wish it, Agreement about) {
        String plan = plan(page, it.plan(), it.overlaidPlan(), programmes.current().version());
        List<String> options = it.options();
        if (options == null) {
            return plan;
        }
        if (!options.isEmpty()) {
            return page.text("wish.with-options", plan, options(page, it, options));
        }
        return about.options().isEmpty() ? plan : page.text("wish.without-options", plan);
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
