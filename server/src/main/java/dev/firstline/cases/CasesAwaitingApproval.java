package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;

/**
 * The cases that wait for somebody to let them through (INT-6), for Firstline's own rules: nobody
 * has been asked whether they may see them.
 */
@Component
public class CasesAwaitingApproval {

    private static final int MOST_WAITING = 200;

    private final AwaitedApprovalStore store;

    CasesAwaitingApproval(AwaitedApprovalStore store) {
        this.store = store;
    }

    /** Those of some organisations, whatever the approval is. */
    public List<CaseId> list(Collection<OrganisationId> organisations) {
        return store.list(organisations);
    }

    /**
     * Those of an organisation that wait for an approval over the allowance, the oldest first, as
     * far as anybody approves them one by one.
     */
    public List<Case> listOverAllowance(OrganisationId organisation) {
        return store.listOverAllowance(organisation, MOST_WAITING);
    }

    /** Holds the same until the transaction ends: what is told of them stays true so long. */
    @Transactional
    public void holdOverAllowance(OrganisationId organisation) {
        store.holdOverAllowance(organisation);
    }

    /** The organisations that have any over the allowance. */
    public List<OrganisationId> listOrganisationsOverAllowance() {
        return store.listOrganisationsOverAllowance();
    }

    /** The drafts that an organisation's single contact is to send, the oldest first. */
    public List<Case> listDrafts(OrganisationId of, int limit) {
        return store.listDrafts(of, limit);
    }

    /** Lets a person take part in all of these drafts. */
    @Transactional
    public void addToDrafts(OrganisationId of, PersonId person) {
        store.addToDrafts(of, person);
    }
}
