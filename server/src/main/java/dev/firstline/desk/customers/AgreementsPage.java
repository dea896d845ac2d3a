package dev.firstline.desk.customers;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.desk.Rails;
import dev.firstline.directory.DirectoryPolicy;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.templates.Templates;
import dev.firstline.web.Page;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Agreements that want somebody: changes asked for, and those that end soon. */
@Controller
class AgreementsPage {

    private static final int DAYS = 60;
    private static final int MOST = 100;

    private final Agreements agreements;
    private final Wishes wishes;
    private final AgreementWords words;
    private final Organisations organisations;
    private final Rails rails;
    private final Templates templates;

    AgreementsPage(
            Agreements agreements,
            Wishes wishes,
            AgreementWords words,
            Organisations organisations,
            Rails rails,
            Templates templates) {
        this.agreements = agreements;
        this.wishes = wishes;
        this.words = words;
        this.organisations = organisations;
        this.rails = rails;
        this.templates = templates;
    }

    @GetMapping("/desk/agreements")
    JteModel show(Page page, Actor actor) {
        DirectoryPolicy.requireStaff(actor);
        List<Wish> asked = wishes.listUndecided(actor, MOST);
        List<Agreement> ending = agreements.listEnding(actor, page.zone(), DAYS, MOST);
        Map<OrganisationId, Organisation> names =
                organisations.listByIds(
                        ending.stream().map(Agreement::organisation).distinct().toList());
        return templates.customersAgreements(
                page,
                rails.of(page, actor),
                asked.stream().map(wish -> row(page, wish)).toList(),
                ending.stream().map(it -> row(page, it, names)).toList(),
                DAYS);
    }

    private AgreementNote row(Page page, Wish wish) {
        Agreement about = agreements.get(wish.agreement());
        return new AgreementNote(
                about.id().value(),
                organisations.get(about.organisation()).name(),
                words.wish(page, wish, about));
    }

    private AgreementNote row(Page page, Agreement it, Map<OrganisationId, Organisation> names) {
        return new AgreementNote(
                it.id().value(),
                Objects.requireNonNull(names.get(it.organisation())).name(),
                page.text(
                        "desk.agreements.ends",
                        words.plan(page, it),
                        page.times().date(it.days().ends())));
    }
}
