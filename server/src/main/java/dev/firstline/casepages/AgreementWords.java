package dev.firstline.casepages;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.Scope;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Agreements in words: plan, products and days. */
@Component
public class AgreementWords {

    private final Programmes programmes;
    private final Products products;

    AgreementWords(Programmes programmes, Products products) {
        this.programmes = programmes;
        this.products = products;
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

    public String products(Page page, Agreement it) {
        return it.scope() == Scope.SOME
                ? products.listByIds(it.products()).stream()
                        .map(Product::name)
                        .collect(Collectors.joining(", "))
                : page.text("agreement.scope." + it.scope().key());
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
