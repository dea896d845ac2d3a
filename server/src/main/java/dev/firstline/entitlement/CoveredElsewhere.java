package dev.firstline.entitlement;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Open cases that an agreement covers today while they run under another, or under none: they were
 * asked while it did not run, as in the gap before it was extended (PRG-2, PRG-3).
 */
@Component
public class CoveredElsewhere {

    private final CoveredElsewhereStore store;
    private final Entitlements entitlements;
    private final Agreements agreements;
    private final Cases cases;

    CoveredElsewhere(
            CoveredElsewhereStore store,
            Entitlements entitlements,
            Agreements agreements,
            Cases cases) {
        this.store = store;
        this.entitlements = entitlements;
        this.agreements = agreements;
        this.cases = cases;
    }

    /** The oldest first; of what might be, so many are looked at. */
    public List<CaseId> list(Agreement it, int most) {
        return store.list(it, agreements.today(it.organisation()), most).stream()
                .map(cases::get)
                .filter(held -> holds(it, held))
                .map(Case::id)
                .toList();
    }

    private boolean holds(Agreement it, Case of) {
        return entitlements
                .ask(it.organisation(), Question.of(of))
                .value()
                .agreement()
                .filter(it.id()::equals)
                .isPresent();
    }
}
