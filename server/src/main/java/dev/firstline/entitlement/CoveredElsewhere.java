package dev.firstline.entitlement;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /**
     * The oldest first; of what might be, so many are looked at. What asks the same is asked once.
     */
    public List<CaseId> list(Agreement it, int most) {
        List<CaseId> maybe = store.list(it, agreements.today(it.organisation()), most);
        Map<CaseId, Case> known = cases.listByIds(maybe);
        Map<Question, Boolean> held = new HashMap<>();
        return maybe.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(of -> held.computeIfAbsent(Question.of(of), asked -> holds(it, asked)))
                .map(Case::id)
                .toList();
    }

    private boolean holds(Agreement it, Question asked) {
        return entitlements
                .ask(it.organisation(), asked)
                .value()
                .agreement()
                .filter(it.id()::equals)
                .isPresent();
    }
}
