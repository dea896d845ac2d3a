package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.agreements.AgreementId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.directory.Organisation;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.Ledger;
import dev.firstline.programme.plans.Bought;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Charges what reaches the vendor to the allowance under which it comes in, once it does: what
 * waits for somebody on the customer's side is charged when it is let through (INC-1, INC-3).
 */
@Component
class Charges {

    private final Ledger ledger;
    private final dev.firstline.incidents.Corrections corrections;
    private final Accounts accounts;
    private final CaseTerms terms;
    private final BusinessTime time;

    Charges(
            Ledger ledger,
            dev.firstline.incidents.Corrections corrections,
            Accounts accounts,
            CaseTerms terms,
            BusinessTime time) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.accounts = accounts;
        this.terms = terms;
        this.time = time;
    }

    /**
     * A request with the month held for it, or kept for a purchasing representative.
     *
     * @throws Refused where it is over the allowance and the plan refuses that
     */
    Admission admit(
            Actor actor, Request asked, Admission let, Optional<Organisation> organisation) {
        return charged(
                let,
                asked,
                organisation,
                charge -> {
                    if (charge.isRefused()) {
                        throw charge.refusal();
                    }
                    return charge.asks() && !hasSeen(actor, asked);
                });
    }

    /** The same for what goes on from a case that there is: it is kept rather than refused. */
    Admission admitMore(Request asked, Admission let, Optional<Organisation> organisation) {
        return charged(let, asked, organisation, charge -> charge.asks() || charge.isRefused());
    }

    private Admission charged(
            Admission let,
            Request asked,
            Optional<Organisation> organisation,
            Predicate<Charge> waits) {
        Optional<AgreementId> under = let.basis().agreement();
        Optional<Bought> bought = let.bought();
        if (under.isEmpty()
                || bought.isEmpty()
                || organisation.isEmpty()
                || let.isHeld()
                || !let.isWorkedOn()) {
            return let;
        }
        Charge charge =
                ledger.hold(under.get(), organisation.get(), bought.get(), receivedAt(asked));
        return waits.test(charge) ? let.awaitingAllowance() : let.charged(charge);
    }

    /** Whoever buys for the organisation approves by sending: the form says so before. */
    private static boolean hasSeen(Actor actor, Request asked) {
        return asked.channel() == Channel.PORTAL
                && mayApprove(actor)
                && actor.person().filter(asked.requester()::equals).isPresent();
    }

    static boolean mayApprove(Actor actor) {
        return actor.isAny(Role.PURCHASING_REPRESENTATIVE);
    }

    private Instant receivedAt(Request asked) {
        return asked.receivedAt() == null ? time.instant() : asked.receivedAt();
    }

    /**
     * The month of a case that is let through now, held for it; empty where it has no agreement.
     */
    Optional<Charge> hold(Case subject, Instant receivedAt) {
        return subject.origin().basis().agreement().map(under -> ledger.hold(under, receivedAt));
    }

    /**
     * The same of one that is let through as it stands by now: in the month in which it came in,
     * unless it is counted by an agreement of later. What no help is given with is not charged.
     */
    Optional<Charge> hold(Case waiting, Case held, Act act) {
        if (!terms.help(held).isGiven()) {
            return Optional.empty();
        }
        boolean stays =
                Objects.equals(
                        waiting.origin().basis().agreementId(),
                        held.origin().basis().agreementId());
        return hold(held, stays ? held.origin().receivedAt() : act.at());
    }

    /** Writes the charge of a case that was let in. */
    void charge(Case opened, Admission admission, Act act) {
        Charge charge = admission.charge();
        if (charge != null) {
            ledger.charge(opened, charge, admission.reason(), act);
        }
    }

    /**
     * Writes the charge of a case that is let through.
     *
     * @param reason why it is an incident of its own, empty where it came so
     */
    void charge(Case letIn, Charge charge, String reason, Act act) {
        ledger.charge(letIn, charge, reason, act);
    }

    /** The same where staff decided so, for their reason. */
    void chargeDecided(Case letIn, Charge charge, String reason, Act act) {
        ledger.chargeDecided(letIn, charge, reason, act);
    }

    /** Charges a case that an agreement covers after all; over the allowance nobody was asked. */
    void cover(Case covered, Act act) {
        boolean chargedBefore = ledger.findCharge(covered).isPresent();
        if (!chargedBefore) {
            hold(covered, covered.origin().receivedAt())
                    .ifPresent(charge -> ledger.chargeUnasked(covered, charge, act));
        }
    }

    /** Charges it to the agreement under which it runs now, if that is another. */
    boolean move(Case corrected, Act act) {
        boolean chargedBefore = ledger.findCharge(corrected).isPresent();
        if (!chargedBefore && corrected.origin().basis().isSupported()) {
            cover(corrected, act);
        }
        return chargedBefore && corrections.move(corrected, act);
    }

    /** What {@link #move} would write now; empty for nothing. */
    Optional<MovesAtOnce.Foretold> foreseeMove(Case after) {
        Optional<Entry> before = ledger.findCharge(after);
        boolean writes =
                before.map(it -> accounts.findUndoing(it).isEmpty())
                        .orElseGet(() -> after.origin().basis().isSupported());
        Optional<AgreementId> to = after.origin().basis().agreement();
        if (!writes || (before.isEmpty() && to.isEmpty())) {
            return Optional.empty();
        }
        Instant received =
                before.map(Charges::received).orElseGet(() -> after.origin().receivedAt());
        return Optional.of(
                new MovesAtOnce.Foretold(to.map(it -> ledger.foresee(it, received)).orElse(null)));
    }

    private static Instant received(Entry charge) {
        return charge.receivedAt() == null ? charge.at() : charge.receivedAt();
    }
}
