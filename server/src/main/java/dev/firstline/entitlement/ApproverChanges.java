package dev.firstline.entitlement;

import dev.firstline.access.OrganisationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;

/**
 * Organisations where other people may approve than before: somebody left or came, has another
 * role, or another agreement names another contact. The database notes them, whichever way it was
 * changed.
 */
@Component
public class ApproverChanges {

    private final ApproverChangeStore store;

    ApproverChanges(ApproverChangeStore store) {
        this.store = store;
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
}
