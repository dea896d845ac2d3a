package dev.firstline.agreements;

import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/**
 * Agreements whose first day has come and whose single point of contact is to learn it, each once
 * (INT-6): a day passes without anybody who changes something.
 */
@Component
public class Beginnings {

    private final BeginningStore store;
    private final Agreements agreements;
    private final BusinessTime time;

    Beginnings(BeginningStore store, Agreements agreements, BusinessTime time) {
        this.store = store;
        this.agreements = agreements;
        this.time = time;
    }

    /** One that waits; empty where there is none. */
    public Optional<AgreementId> find() {
        return store.findBegun(time.instant());
    }

    /**
     * Takes one, held until the transaction ends, which looks what follows; empty where another
     * process was quicker, or somebody has changed it meanwhile so that it waits no more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Agreement> take(AgreementId id) {
        agreements.hold(id);
        return store.meet(id) ? Optional.of(agreements.get(id)) : Optional.empty();
    }

    /** That nothing is left to be told about one that runs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void met(AgreementId id) {
        store.meet(id);
    }
}
