package dev.firstline.intake;

import dev.firstline.access.OrganisationId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.CasesAwaitingApproval;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Turn;
import dev.firstline.entitlement.ApproverChanges;
import dev.firstline.entitlement.Approvers;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;

/**
 * Whose turn it is where an approval is awaited, when other people may give it than before: it is
 * the vendor's from when the last of the organisation has left, and the customer's again from when
 * there is somebody (CAS-12). The case says so and stands anew in its queue. Whoever may decide now
 * and was not asked is asked, also where the turn stays whose it was.
 */
@Component
public class AwaitedApprovals {

    private static final int AT_ONCE = 200;

    private final ApproverChanges changes;
    private final Approvers approvers;
    private final ApprovalsAsked approvals;
    private final PaidHelp paidHelp;
    private final CasesAwaitingApproval awaiting;
    private final Cases cases;
    private final Conversations conversations;
    private final Aftermath aftermath;
    private final BusinessTime time;

    AwaitedApprovals(
            ApproverChanges changes,
            Approvers approvers,
            ApprovalsAsked approvals,
            PaidHelp paidHelp,
            CasesAwaitingApproval awaiting,
            Cases cases,
            Conversations conversations,
            Aftermath aftermath,
            BusinessTime time) {
        this.changes = changes;
        this.approvers = approvers;
        this.approvals = approvals;
        this.paidHelp = paidHelp;
        this.awaiting = awaiting;
        this.cases = cases;
        this.conversations = conversations;
        this.aftermath = aftermath;
        this.time = time;
    }

    /** Looks at some of the organisations where that changed; false if there was none. */
    @Transactional
    public boolean goOn() {
        Set<OrganisationId> changed = changes.take(AT_ONCE);
        if (!changed.isEmpty()) {
            look(changed);
        }
        return !changed.isEmpty();
    }

    /** In the transaction of the change, where that is known: the turn changes at that instant. */
    @Transactional
    void look(Set<OrganisationId> changed) {
        awaiting.list(changed).forEach(this::look);
    }

    private void look(CaseId id) {
        Case held = cases.getForChange(id);
        Act act = Act.ofFirstline(time.instant());
        if (held.state() != CaseState.AWAITING_APPROVAL) {
            return;
        }
        if (aftermath.place(held, act)) {
            noteTurn(held, act);
        }
        if (held.origin().basis().isOfFee()) {
            paidHelp.askBuyers(held, act);
        } else {
            approvals.askOtherApprovers(held, conversations.getFirst(held).id(), act);
        }
    }

    private void noteTurn(Case held, Act act) {
        Turn now = approvers.turn(held);
        Turn before = now == Turn.VENDOR ? Turn.CUSTOMER : Turn.VENDOR;
        cases.note(
                held.id(),
                new CaseEvent(
                        EventType.TURN_CHANGED,
                        act.at(),
                        act.person(),
                        before.key(),
                        now.key(),
                        null));
    }
}
