package dev.firstline.desk.casepage;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.casepages.CoverageNow;
import dev.firstline.casepages.CoveredHours;
import dev.firstline.casepages.SupportWhys;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Help;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Gathers what a customer has bought, as far as it concerns a case. */
@Component
class CustomerSheets {

    private final Agreements agreements;
    private final Organisations organisations;
    private final SupportWhys support;
    private final CustomerDetails told;
    private final CaseTerms terms;
    private final Programmes programmes;
    private final AgreementWords words;
    private final Whys whys;

    CustomerSheets(
            Agreements agreements,
            Organisations organisations,
            SupportWhys support,
            CustomerDetails told,
            CaseTerms terms,
            Programmes programmes,
            AgreementWords words,
            Whys whys) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.support = support;
        this.told = told;
        this.terms = terms;
        this.programmes = programmes;
        this.words = words;
        this.whys = whys;
    }

    /** Null before the case is placed. */
    @Nullable CustomerSheet of(Page page, Case subject) {
        Optional<OrganisationId> organisation = subject.origin().organisation();
        return organisation
                .map(organisations::get)
                .map(it -> sheet(page, subject, it))
                .orElse(null);
    }

    private CustomerSheet sheet(Page page, Case subject, Organisation organisation) {
        Basis basis = subject.origin().basis();
        Agreement agreement = basis.agreement().map(agreements::get).orElse(null);
        Bought bought = terms.bought(subject);
        Programme programme = programmes.version(bought.programmeVersion());
        Coverage coverage = programmes.terms(bought).coverage(subject.handling().priority());
        CoverageNow now =
                CoverageNow.of(page, coverage.calendar(programme.region(bought.region())));
        return new CustomerSheet(
                organisation.id().value(),
                agreement == null ? page.text("desk.customer.lead") : words.plan(page, agreement),
                agreement == null ? 0 : agreement.id().value(),
                whys.of(page, holds(subject, organisation, agreement)),
                CoveredHours.say(page, coverage, programme.region(bought.region())),
                now,
                whys.of(page, covers(subject, bought, coverage, now)),
                told.of(page, subject, organisation, agreement),
                basis.isSupported(),
                supportWords(page, subject),
                support.of(page, subject));
    }

    private String supportWords(Page page, Case subject) {
        Basis basis = subject.origin().basis();
        if (basis.unsupported() != null) {
            String outside = page.text("desk.customer.unsupported." + basis.unsupported());
            return terms.help(subject) == Help.REFUSED
                    ? page.text("desk.customer.unsupported.refused", outside)
                    : outside;
        }
        return basis.releaseId() == null ? "" : page.text("desk.customer.supported");
    }

    private Explanation holds(
            Case subject, Organisation organisation, @Nullable Agreement agreement) {
        Fact theirs = new Fact("organisation", organisation.name());
        return agreement == null
                ? Explanation.of(
                        "entitlement.no-agreement",
                        subject.origin().programmeVersion(),
                        "entitlement.lead",
                        theirs)
                : Explanation.of(
                        "entitlement.agreement",
                        agreement.programmeVersion(),
                        "entitlement.open",
                        theirs,
                        new Fact("agreement", Long.toString(agreement.id().value())),
                        new Fact("plan", agreement.plan()));
    }

    /** Why these hours count for it (COM-2). */
    private Explanation covers(Case subject, Bought bought, Coverage coverage, CoverageNow now) {
        return Explanation.of(
                        "coverage.of-priority",
                        bought.programmeVersion(),
                        now.open() ? "coverage.open" : "coverage.closed",
                        programmes
                                .terms(bought)
                                .facts(subject.handling().priority(), null)
                                .toArray(Fact[]::new))
                .with(
                        new Fact("priority", subject.handling().priority()),
                        new Fact("coverage", coverage.key()),
                        new Fact("region", bought.region()));
    }
}
