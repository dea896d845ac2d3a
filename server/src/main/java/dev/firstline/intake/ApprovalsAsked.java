package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Turn;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.notifications.MailKind;

import org.springframework.stereotype.Component;

import java.util.function.Predicate;

/** Asks for an approval whoever can give it (INT-6, INC-3). */
@Component
class ApprovalsAsked {

    private final Cases cases;
    private final Approvers approvers;
    private final AccountKeepers keepers;
    private final Aftermath aftermath;

    ApprovalsAsked(Cases cases, Approvers approvers, AccountKeepers keepers, Aftermath aftermath) {
        this.cases = cases;
        this.approvers = approvers;
        this.keepers = keepers;
        this.aftermath = aftermath;
    }

    /**
     * Passes a case to who approves it, and tells its writer who that is; whoever is both hears of
     * both in one mail.
     */
    void ask(Case held, MessageId first, boolean acknowledge, Act act) {
        PersonId writer = held.origin().requester();
        askApprovers(held, first, act, it -> !acknowledge || !it.id().equals(writer));
        if (acknowledge) {
            aftermath.mail(
                    MailKind.AWAITS_APPROVAL, "opened:" + held.number(), held, null, writer, act);
        }
    }

    /** Asks whoever may give it now; who was asked before is not asked twice. */
    void askApprovers(Case held, MessageId first, Act act) {
        askApprovers(held, first, act, _ -> true);
    }

    /**
     * The same where others may give it than before. Whom a draft concerns who takes part in it
     * already was told by the mail about all drafts that are theirs now.
     */
    void askOtherApprovers(Case held, MessageId first, Act act) {
        boolean isDraft = held.origin().basis().isOfSingleContact();
        askApprovers(held, first, act, it -> !isDraft || !cases.takesPart(it.id(), held.id()));
    }

    private void askApprovers(Case held, MessageId first, Act act, Predicate<Person> isToBeAsked) {
        approvers.of(held).stream()
                .filter(isToBeAsked)
                .forEach(
                        approver -> {
                            cases.addParticipant(held.id(), approver.id());
                            aftermath.ask(
                                    MailKind.APPROVAL_ASKED,
                                    approvalOf(held),
                                    held,
                                    first,
                                    approver.id(),
                                    act);
                        });
        if (approvers.turn(held) == Turn.VENDOR) {
            askStaff(held, first, act);
        }
    }

    /** Nobody of the organisation can give it: it is for the vendor to decide. */
    private void askStaff(Case held, MessageId first, Act act) {
        keepers.listDeciders()
                .forEach(
                        it ->
                                aftermath.ask(
                                        MailKind.APPROVAL_ASKED,
                                        approvalOf(held),
                                        held,
                                        first,
                                        it,
                                        act));
    }

    /** It may be asked for twice: of the organisation, then over the allowance. */
    private static String approvalOf(Case held) {
        String whose = held.origin().basis().isOfAllowance() ? "allowance:" : "";
        return "approval:" + whose + held.number();
    }
}
