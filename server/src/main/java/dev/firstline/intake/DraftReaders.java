package dev.firstline.intake;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.AgreementMade;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Cases;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever becomes the single point of contact sees the drafts that wait for one (INT-6): also those
 * of the contact before, and from when it is agreed on, be it for a later day.
 */
@Component
public class DraftReaders {

    private final Agreements agreements;
    private final Cases cases;

    DraftReaders(Agreements agreements, Cases cases) {
        this.agreements = agreements;
        this.cases = cases;
    }

    /** In the transaction of the agreement, which may follow one with another contact. */
    @EventListener
    @Transactional
    public void on(AgreementMade made) {
        show(made.id(), made.organisation());
    }

    @EventListener
    @Transactional
    public void on(AgreementAmended changed) {
        show(changed.id(), changed.organisation());
    }

    private void show(AgreementId id, OrganisationId organisation) {
        agreements.get(id).contact().ifPresent(it -> cases.addToDrafts(organisation, it));
    }
}
