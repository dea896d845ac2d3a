package dev.firstline.entitlement;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Terms;

import org.springframework.stereotype.Component;

/** Under what placed cases run, as their agreements stand now (PRG-2, COM-2). */
@Component
public class CaseTerms {

    private final Agreements agreements;
    private final Organisations organisations;
    private final Programmes programmes;

    CaseTerms(Agreements agreements, Organisations organisations, Programmes programmes) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.programmes = programmes;
    }

    /** What was bought for a case, promised by the version under which it was opened. */
    public Bought bought(Case placed) {
        int version = placed.origin().programmeVersion();
        return placed.origin()
                .basis()
                .agreement()
                .map(agreements::get)
                .map(agreement -> bought(agreement, version))
                .orElseGet(() -> Bought.nothing(version, home(placed)));
    }

    /** What was bought by an agreement, as far as a version promises it. */
    public Bought bought(Agreement agreement, int version) {
        return programmes.promised(
                version, agreement.chosen(), agreement.programmeVersion(), agreement.region());
    }

    /** What follows from it. */
    public Terms of(Case placed) {
        return programmes.terms(bought(placed));
    }

    /** Which help it gets: what is outside of what is supported by the plan's rule (INT-10). */
    public Help help(Case subject) {
        boolean supported = subject.origin().basis().isSupported();
        boolean agreed = subject.origin().basis().agreement().isPresent();
        return Help.of(
                supported, agreed, !supported && agreed && of(subject).releases().helpsOutside());
    }

    private String home(Case placed) {
        return placed.origin()
                .organisation()
                .map(organisations::get)
                .map(Organisation::region)
                .orElseThrow(() -> new IllegalStateException("the case has no organisation yet"));
    }
}
