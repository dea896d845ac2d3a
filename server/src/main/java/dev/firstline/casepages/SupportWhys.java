package dev.firstline.casepages;

import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.products.Products;
import dev.firstline.products.Release;
import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.web.Page;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** Why a case is inside or outside of what is supported (INT-10), for both sides alike. */
@Component
public class SupportWhys {

    private final Organisations organisations;
    private final Products products;
    private final Programmes programmes;
    private final CaseTerms terms;
    private final Whys whys;

    SupportWhys(
            Organisations organisations,
            Products products,
            Programmes programmes,
            CaseTerms terms,
            Whys whys) {
        this.organisations = organisations;
        this.products = products;
        this.programmes = programmes;
        this.terms = terms;
        this.whys = whys;
    }

    /**
     * Of a release by its days; what is made by others has none. Null where nothing was decided.
     */
    public @Nullable Why of(Page page, Case subject) {
        Basis basis = subject.origin().basis();
        Optional<Organisation> organisation =
                subject.origin().organisation().map(organisations::get);
        if (basis.releaseId() != null && organisation.isPresent()) {
            Release release = products.getRelease(basis.releaseId());
            return whys.of(
                    page, withRule(subject, ofRelease(subject, release, organisation.get())));
        }
        return basis.unsupported() == null || basis.productId() == null
                ? null
                : whys.of(
                        page,
                        withRule(
                                subject,
                                Explanation.of(
                                        "support.product",
                                        organisation.isPresent()
                                                ? terms.bought(subject).programmeVersion()
                                                : subject.origin().programmeVersion(),
                                        "support." + basis.unsupported(),
                                        new Fact(
                                                "product",
                                                products.get(basis.productId()).name()))));
    }

    /** With what its plan does with a case that is outside. */
    private Explanation withRule(Case subject, Explanation why) {
        Basis basis = subject.origin().basis();
        return basis.isSupported() || basis.agreement().isEmpty()
                ? why
                : why.with(new Fact("otherwise", terms.of(subject).releases().otherwise().key()));
    }

    /** As it was on the day on which the case came in. */
    private Explanation ofRelease(Case subject, Release release, Organisation organisation) {
        String environment = subject.origin().basis().environment();
        Bought bought = terms.bought(subject);
        return ReleaseSupport.of(
                        products.known(release),
                        environment == null ? "" : environment,
                        programmes.terms(bought).releases(),
                        bought.programmeVersion(),
                        LocalDate.ofInstant(subject.origin().receivedAt(), organisation.zone()))
                .explanation();
    }
}
