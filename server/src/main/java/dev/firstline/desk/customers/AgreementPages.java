package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NamedSam;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Scope;
import dev.firstline.desk.Rails;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Organisations;
import dev.firstline.products.ProductId;
import dev.firstline.templates.Templates;
import dev.firstline.web.Filled;
import dev.firstline.web.Keeping;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** Makes an agreement with an organisation. */
@Controller
@RequestMapping("/desk/organisations/{organisation}/agreements")
class AgreementPages {

    private final Agreements agreements;
    private final AgreementChoices choices;
    private final Organisations organisations;
    private final Rails rails;
    private final Templates templates;

    AgreementPages(
            Agreements agreements,
            AgreementChoices choices,
            Organisations organisations,
            Rails rails,
            Templates templates) {
        this.agreements = agreements;
        this.choices = choices;
        this.organisations = organisations;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/new")
    JteModel form(Page page, Actor actor, @PathVariable long organisation) {
        DirectoryPolicy.requireManage(actor);
        return show(page, actor, new OrganisationId(organisation), Filled.NOTHING);
    }

    @PostMapping
    Object make(
            Page page,
            Actor actor,
            @PathVariable long organisation,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "agreement-products", required = false)
                    @Nullable List<Long> products,
            @RequestParam(name = "agreement-options", required = false)
                    @Nullable List<String> options,
            HttpServletResponse response) {
        DirectoryPolicy.requireManage(actor);
        Filled form =
                Filled.of("agreement", sent)
                        .ticking("products", texts(products))
                        .ticking("options", texts(options));
        OrganisationId id = new OrganisationId(organisation);
        return Keeping.keep(
                form,
                response,
                () -> {
                    NewAgreement asked =
                            read(
                                    id,
                                    form,
                                    products == null ? List.of() : products,
                                    options == null ? List.of() : options);
                    Agreement made = agreements.make(actor, asked, form.text("why"));
                    return "/desk/agreements/" + made.id().value();
                },
                again -> show(page, actor, id, again));
    }

    private static NewAgreement read(
            OrganisationId organisation, Filled form, List<Long> products, List<String> options) {
        Scope scope = Scope.of(form.text("scope"));
        String overlaid = form.text("overlaid");
        Days days = Days.of(form.day("starts"), form.day("ends"), form.isChosen("renews"));
        return new NewAgreement(
                organisation,
                form.text("plan"),
                overlaid.isEmpty() ? null : overlaid,
                form.text("region"),
                scope,
                scope == Scope.SOME ? products.stream().map(ProductId::new).toList() : List.of(),
                options,
                form.text("ownTerms"),
                Price.of(form.text("price"), form.text("currency")),
                person(form.id("sam")),
                person(form.id("contact")),
                days);
    }

    /** What was ticked, none where nothing was sent. */
    static List<String> texts(@Nullable List<?> ticked) {
        return ticked == null ? List.of() : ticked.stream().map(Object::toString).toList();
    }

    static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }

    /**
     * Who is to manage what follows an agreement; null for as it is so far, where the plan has that
     * service: of a plan without it the form may have no such field.
     */
    static @Nullable NamedSam manager(Filled form) {
        String chosen = form.given("sam");
        return chosen == null || chosen.equals(AgreementSheet.AS_NOW)
                ? null
                : new NamedSam(person(form.id("sam")));
    }

    private JteModel show(Page page, Actor actor, OrganisationId id, Filled filled) {
        return templates.customersNewAgreement(
                filled.told(page),
                rails.of(page, actor),
                organisations.get(id),
                choices.of(page, id, null),
                agreements.today(id),
                filled);
    }
}
