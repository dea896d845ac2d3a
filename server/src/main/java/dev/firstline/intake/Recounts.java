package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.agreements.AgreementAmended;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Cases;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Course;
import dev.firstline.commitments.Fact;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.time.BusinessTime;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * Counts the clocks of open cases anew when what they run under changes (COM-6), and takes what
 * staff say of a broken promise (COM-9).
 */
@Component
public class Recounts {

    private final Cases cases;
    private final Commitments commitments;
    private final CaseTerms terms;
    private final Agreements agreements;
    private final MoveNotices notices;
    private final Aftermath aftermath;
    private final BusinessTime time;

    Recounts(
            Cases cases,
            Commitments commitments,
            CaseTerms terms,
            Agreements agreements,
            MoveNotices notices,
            Aftermath aftermath,
            BusinessTime time) {
        this.cases = cases;
        this.commitments = commitments;
        this.terms = terms;
        this.agreements = agreements;
        this.notices = notices;
        this.aftermath = aftermath;
        this.time = time;
    }

    /**
     * In the transaction of the change: an agreement and the clocks under it never differ, and who
     * asked is told of what comes later. It holds the cases before others hold the account, as
     * whoever charges one does.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void on(AgreementAmended changed) {
        Act act = new Act(null, time.instant(), null);
        List<MoveNotices.Moved> moved =
                cases.listOpenUnder(changed.id()).stream().map(id -> amended(id, act)).toList();
        notices.tellAmended(agreements.get(changed.id()), moved);
    }

    private MoveNotices.Moved amended(CaseId id, Act act) {
        Case subject = cases.getForChange(id);
        MoveNotices.Standing before = notices.lookAtPromises(subject);
        recount(subject, Fact.AGREEMENT, act);
        return new MoveNotices.Moved(before, notices.lookAtPromises(subject), MoveNotices.AMENDED);
    }

    /** Counts the clocks of one case by what is bought now. */
    void recount(CaseId id, String cause, Act act) {
        recount(cases.getForChange(id), cause, act);
    }

    private void recount(Case subject, String cause, Act act) {
        if (subject.origin().organisation().isPresent()) {
            Course course =
                    commitments
                            .of(subject.id())
                            .recount(subject, terms.bought(subject), act.at(), cause)
                            .course();
            aftermath.tell(subject, course, act);
            aftermath.place(subject, course, act);
        }
    }

    /** Staff say of a promise why it was not kept. */
    @Transactional
    public void annotate(Actor actor, CaseAsSeen seen, long commitment, String words) {
        CasePolicy.requireWork(actor);
        Case subject = cases.getForChange(actor, seen.number());
        commitments.annotate(subject.id(), commitment, actor.somebody(), words, time.instant());
    }
}
