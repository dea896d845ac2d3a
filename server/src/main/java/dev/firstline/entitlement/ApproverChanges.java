package dev.firstline.entitlement;

import dev.firstline.access.OrganisationId;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;

/**
 * Organisations where other people may approve than before: somebody left or came, has another
 * role, or another agreement names another contact. The database notes them, whichever way it was
 * changed; that a day passes on which an agreement begins or ends changes nothing in it, and is
 * noted by looking.
 */
@Component
public class ApproverChanges {

    private final ApproverChangeStore store;
    private final BusinessTime time;

    ApproverChanges(ApproverChangeStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
    }

    /**
     * Takes some of them, for the transaction that looks what follows: they are there again where
     * it fails.
     *
     * @param limit of changes, of which several may be of one organisation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<OrganisationId> take(int limit) {
        return store.take(limit);
    }

    /**
     * Notes those where an agreement has begun or ended by the mere passing of a day: each day
     * once, also where nobody looked on it.
     *
     * @return whether there were some
     */
    @Transactional
    public boolean notePassedDays(int limit) {
        return store.notePassedDays(time.instant(), limit) > 0;
    }
}
