package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Amendments;
import dev.firstline.cases.Act;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.commitments.Fact;
import dev.firstline.directory.Organisations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

/**
 * Lets agreements run longer, and covers what was asked in a gap: open cases that came in when none
 * ran stand under it then, and keep the version of the programme under which they run (PRG-3).
 */
@Component
public class Extensions {

    private final Amendments amendments;
    private final Cases cases;
    private final Organisations organisations;
    private final Charges charges;
    private final Recounts recounts;
    private final Aftermath aftermath;

    Extensions(
            Amendments amendments,
            Cases cases,
            Organisations organisations,
            Charges charges,
            Recounts recounts,
            Aftermath aftermath) {
        this.amendments = amendments;
        this.cases = cases;
        this.organisations = organisations;
        this.charges = charges;
        this.recounts = recounts;
        this.aftermath = aftermath;
    }

    @Transactional
    public Agreement extend(Actor actor, AgreementAsSeen seen, LocalDate ends, String why) {
        Agreement longer = amendments.extend(actor, seen, ends, why);
        cover(actor, longer);
        return longer;
    }

    /**
     * Lets an agreement cover what came in on its days and was covered by none; what reached the
     * vendor is charged then.
     */
    void cover(Actor actor, Agreement agreement) {
        Act act = aftermath.act(actor);
        List<CaseId> covered =
                cases.attach(agreement, organisations.get(agreement.organisation()).zone(), act);
        covered.stream()
                .map(cases::get)
                .filter(it -> it.state() != CaseState.AWAITING_APPROVAL)
                .forEach(it -> charges.cover(it, act));
        covered.forEach(id -> recounts.recount(id, Fact.AGREEMENT, act));
    }
}
