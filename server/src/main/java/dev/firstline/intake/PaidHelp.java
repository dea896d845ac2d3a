package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Price;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.FeeApproval;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.rules.ChargeRule;
import dev.firstline.programme.rules.Charging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Help with what is not the vendor's: staff mark the case, and may state a fee, for which it then
 * awaits the word of a purchasing representative. Meanwhile the clocks stand still as the programme
 * says; nothing is billed without that word (INT-11).
 */
@Component
public class PaidHelp {

    private final Cases cases;
    private final Conversations conversations;
    private final PaidWorks works;
    private final Approvers approvers;
    private final Programmes programmes;
    private final Aftermath aftermath;

    PaidHelp(
            Cases cases,
            Conversations conversations,
            PaidWorks works,
            Approvers approvers,
            Programmes programmes,
            Aftermath aftermath) {
        this.cases = cases;
        this.conversations = conversations;
        this.works = works;
        this.approvers = approvers;
        this.programmes = programmes;
        this.aftermath = aftermath;
    }

    /**
     * Marks a case as out of scope, which answers whoever asked (COM-4).
     *
     * @param fee for which help may go on, null for none; it replaces one that awaits its word
     * @param reason why it is, which the customer reads
     * @throws Refused where the programme has no paid work, or the organisation nobody who may
     *     approve it; without a fee where one is open, which is withdrawn first
     */
    @Transactional
    public Case mark(Actor actor, CaseAsSeen seen, @Nullable Price fee, Said reason) {
        CasePolicy.requireWork(actor);
        String why = PaidWorks.reason(reason.body());
        Case subject = aftermath.hold(actor, seen);
        requireMarkable(subject);
        if (fee == null && works.findOpen(subject).isPresent()) {
            throw Refused.conflict("paid-work.fee-open", Map.of("field", "price"));
        }
        Act act = aftermath.act(actor);
        List<Person> buyers = fee == null ? List.of() : buyers(subject);
        Message said = conversations.add(subject, reason.as(Visibility.PUBLIC), act);
        Act saying = act.saying(said.id());
        aftermath.note(subject, EventType.OUT_OF_SCOPE, saying, null);
        Case marked =
                fee == null
                        ? aftermath.keepAnswered(subject.touched(saying), saying)
                        : ask(actor, subject, fee, why, buyers, saying);
        aftermath.mail(
                MailKind.OUT_OF_SCOPE,
                "out-of-scope:" + said.id().value(),
                marked,
                said.id(),
                marked.origin().requester(),
                act);
        return marked;
    }

    private void requireMarkable(Case subject) {
        boolean open = subject.isOpen() && !subject.handling().merge().isPresent();
        if (!open) {
            throw Refused.conflict("case.closed", Map.of());
        }
        if (subject.origin().organisation().isEmpty()) {
            throw Refused.conflict("case.not-placed", Map.of());
        }
        if (awaits(subject) && !subject.origin().basis().isOfFee()) {
            throw Refused.conflict("case.awaits-approval", Map.of());
        }
    }

    private static boolean awaits(Case subject) {
        return subject.state() == CaseState.AWAITING_APPROVAL;
    }

    private List<Person> buyers(Case subject) {
        boolean helped =
                programmes.version(subject.origin().programmeVersion()).cases().helpsOutOfScope();
        if (ChargeRule.outOfScope(helped, false) == Charging.REFUSED) {
            throw Refused.conflict("paid-work.not-offered", Map.of("field", "price"));
        }
        List<Person> buyers = approvers.buyers(subject.origin().organisation());
        if (buyers.isEmpty()) {
            throw Refused.conflict("paid-work.nobody-approves", Map.of("field", "price"));
        }
        return buyers;
    }

    private Case ask(
            Actor actor, Case subject, Price fee, String why, List<Person> buyers, Act act) {
        PaidWork stated = works.state(actor, subject, fee, why);
        aftermath.note(subject, EventType.FEE_STATED, act, stated.fee().toString());
        Case asked =
                awaits(subject)
                        ? aftermath.keepAnswered(subject.touched(act), act)
                        : aftermath.keepAnswered(FeeApproval.ask(subject, act), act);
        ask(buyers, stated, asked, act);
        return asked;
    }

    /** Asks whoever may approve the open fee by now; who was asked before is not asked twice. */
    void askBuyers(Case held, Act act) {
        List<Person> buyers = approvers.buyers(held.origin().organisation());
        works.findOpen(held).ifPresent(open -> ask(buyers, open, held, act));
    }

    private void ask(List<Person> buyers, PaidWork stated, Case held, Act act) {
        for (Person buyer : buyers) {
            cases.addParticipant(held.id(), buyer.id());
            aftermath.ask(
                    MailKind.FEE_ASKED, "fee:" + stated.id(), held, act.message(), buyer.id(), act);
        }
    }

    /**
     * Takes back the fee that awaits its word: the case goes on without it, and who asked and who
     * was to approve hear of it.
     *
     * @param reason why, which they read
     * @throws Refused where none does: it was decided already, or none was stated
     */
    @Transactional
    public Case withdraw(Actor actor, CaseAsSeen seen, Said reason) {
        CasePolicy.requireWork(actor);
        String why = PaidWorks.reason(reason.body());
        Case held = aftermath.hold(actor, seen);
        PaidWork withdrawn = works.withdraw(actor, held, why);
        Act act = aftermath.act(actor);
        Act saying = act.saying(conversations.add(held, reason.as(Visibility.PUBLIC), act).id());
        cases.note(
                held.id(),
                new CaseEvent(
                        EventType.FEE_WITHDRAWN,
                        act.at(),
                        act.person(),
                        withdrawn.fee().toString(),
                        null,
                        saying.message()));
        Case goesOn =
                aftermath.keep(
                        awaits(held) ? FeeApproval.answered(held, saying) : held.touched(saying),
                        saying);
        Stream.concat(
                        Stream.of(goesOn.origin().requester()),
                        approvers.buyers(goesOn.origin().organisation()).stream().map(Person::id))
                .distinct()
                .forEach(
                        to ->
                                aftermath.mail(
                                        MailKind.FEE_WITHDRAWN,
                                        "fee-withdrawn:" + withdrawn.id(),
                                        goesOn,
                                        saying.message(),
                                        to,
                                        act));
        return goesOn;
    }

    /**
     * What a purchasing representative says to the fee; see {@link Approvals}, which asks whether
     * it is one.
     */
    Case answer(Actor actor, Case held, boolean approved, Said words, Act act) {
        PaidWork decided = works.decide(actor, held, approved, words.channel().key());
        cases.note(
                held.id(),
                new CaseEvent(
                        approved ? EventType.FEE_APPROVED : EventType.FEE_DECLINED,
                        act.at(),
                        act.person(),
                        decided.fee().toString(),
                        words.channel().key(),
                        act.message()));
        Case goesOn = aftermath.keep(FeeApproval.answered(held, act), act);
        String cause = "fee-answered:" + decided.id();
        PersonId requester = goesOn.origin().requester();
        if (!requester.equals(act.person())) {
            aftermath.mail(MailKind.FEE_ANSWERED, cause, goesOn, act.message(), requester, act);
        }
        aftermath.tellOwner(MailKind.FEE_DECIDED, cause, goesOn, act.message(), act);
        return goesOn;
    }
}
