package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Price;
import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fees of help with what is not the vendor's: stated, approved or declined (INT-11). */
@Component
public class PaidWorks {

    private final PaidWorkStore store;
    private final Agreements agreements;
    private final BusinessTime time;

    PaidWorks(PaidWorkStore store, Agreements agreements, BusinessTime time) {
        this.store = store;
        this.agreements = agreements;
        this.time = time;
    }

    /** Why a case is out of scope, as it is kept. */
    public static String reason(String typed) {
        return Corrections.why(typed);
    }

    /**
     * A fee as it was typed.
     *
     * @return null where none was
     * @throws Refused where it is no amount above nothing in whole minor units of a known currency
     */
    public static @Nullable Price fee(String amount, String currency) {
        Price fee = Price.of(amount, currency);
        if (fee != null && fee.minorUnits() == 0) {
            throw Refused.invalid("price", "paid-work.fee-missing");
        }
        return fee;
    }

    /** States a fee for a case; it replaces the one that is open. */
    @Transactional
    public PaidWork state(Actor actor, Case subject, Price fee, String reason) {
        IncidentPolicy.requireDecide(actor);
        String why = reason(reason);
        OrganisationId organisation =
                subject.origin()
                        .organisation()
                        .orElseThrow(() -> Refused.conflict("case.not-placed", Map.of()));
        store.holdOpen(subject.id())
                .ifPresent(
                        it ->
                                store.decide(
                                        it.id(),
                                        PaidWork.State.REPLACED,
                                        actor.somebody(),
                                        time.instant(),
                                        null,
                                        null));
        return store.add(subject.id(), organisation, fee, why, actor.somebody(), time.instant());
    }

    /**
     * What the customer's side says to the fee that is open; the face has asked whether the actor
     * may.
     *
     * @param channel by which they said so
     */
    @Transactional
    public PaidWork decide(Actor actor, Case subject, boolean approved, String channel) {
        PaidWork open =
                store.holdOpen(subject.id())
                        .orElseThrow(() -> Refused.conflict("paid-work.none-open", Map.of()));
        return store.decide(
                open.id(),
                approved ? PaidWork.State.APPROVED : PaidWork.State.DECLINED,
                actor.somebody(),
                time.instant(),
                channel,
                approved ? YearMonth.from(agreements.today(open.organisation())) : null);
    }

    /**
     * Takes back the fee that is open.
     *
     * @param reason which the customer reads
     * @throws Refused where none is: none was stated, or it was decided already
     */
    @Transactional
    public PaidWork withdraw(Actor actor, Case subject, String reason) {
        IncidentPolicy.requireDecide(actor);
        String why = reason(reason);
        PaidWork open = store.holdOpen(subject.id()).orElseThrow(() -> noneToWithdraw(subject));
        return store.withdraw(open.id(), actor.somebody(), time.instant(), why);
    }

    private Refused noneToWithdraw(Case subject) {
        List<PaidWork> stated = list(subject);
        return stated.isEmpty()
                ? Refused.conflict("paid-work.none-stated", Map.of())
                : Refused.conflict(
                        "paid-work.withdrawn-too-late." + stated.getLast().state().key(), Map.of());
    }

    public Optional<PaidWork> find(long id) {
        return store.find(id);
    }

    /** The fee of a case that awaits its word. */
    public Optional<PaidWork> findOpen(Case subject) {
        return list(subject).stream().filter(PaidWork::isOpen).findFirst();
    }

    /** The fees of a case that the actor may see, the oldest first. */
    public List<PaidWork> list(Case subject) {
        return store.list(subject.id());
    }
}
