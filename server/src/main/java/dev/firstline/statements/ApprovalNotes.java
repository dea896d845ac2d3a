package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Agreements;
import dev.firstline.casepages.AgreementWords;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Entitlements;
import dev.firstline.entitlement.Question;
import dev.firstline.incidents.Account;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.Ledger;
import dev.firstline.programme.rules.Charging;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Says to who approves a case, and to who waits for that, how much of the allowance is used and
 * whether it is one more to be paid (INC-3, XPL-1). What was given back since it was asked counts.
 */
@Component
public class ApprovalNotes {

    private final Ledger ledger;
    private final Entitlements entitlements;
    private final CaseTerms terms;
    private final Agreements agreements;
    private final AgreementWords words;
    private final ApprovalWhys whys;

    ApprovalNotes(
            Ledger ledger,
            Entitlements entitlements,
            CaseTerms terms,
            Agreements agreements,
            AgreementWords words,
            ApprovalWhys whys) {
        this.entitlements = entitlements;
        this.terms = terms;
        this.ledger = ledger;
        this.agreements = agreements;
        this.words = words;
        this.whys = whys;
    }

    /** Without words of the allowance where nothing is counted: then it says why it waits alone. */
    public ApprovalNote of(Page page, Actor reader, Case held) {
        return foreseen(page, held)
                .map(
                        charge ->
                                charge.charging() == Charging.FREE
                                        ? new ApprovalNote("", whys.of(page, held), charge.told())
                                        : note(page, reader, held, charge))
                .orElseGet(() -> new ApprovalNote("", whys.of(page, held), ""));
    }

    /** A draft is sent under what holds by then; what no help is given with is not charged. */
    private Optional<Charge> foreseen(Page page, Case held) {
        Basis basis = held.origin().basis();
        if (!terms.help(held).isGiven()) {
            return Optional.empty();
        }
        Optional<AgreementId> under = basis.isOfSingleContact() ? ofToday(held) : basis.agreement();
        Instant received =
                under.equals(basis.agreement()) ? held.origin().receivedAt() : page.now();
        return under.map(it -> ledger.foresee(it, received));
    }

    private Optional<AgreementId> ofToday(Case held) {
        return held.origin()
                .organisation()
                .flatMap(its -> entitlements.ask(its, Question.of(held)).value().agreement());
    }

    private ApprovalNote note(Page page, Actor reader, Case held, Charge charge) {
        Account account = charge.account();
        Integer allowance = charge.allowance().monthly();
        boolean more = charge.isOver();
        return new ApprovalNote(
                page.text(
                                "incident.approval." + key(reader, held, charge),
                                more ? account.used() : account.used() + 1,
                                allowance == null ? 0 : allowance,
                                page.wording().month(account.month()),
                                account.left())
                        + late(page, held, charge),
                whys.of(page, held, charge),
                charge.told());
    }

    /**
     * Why it would count elsewhere than in its own month, under its own agreement. In the month in
     * which that ended it includes what it did, so that its end is no reason.
     */
    private String late(Page page, Case held, Charge charge) {
        if (charge.ofMonth() == null) {
            return "";
        }
        AgreementId under = held.origin().basis().agreement().orElseThrow();
        AgreementId counts = charge.account().agreement();
        YearMonth month = charge.account().month();
        LocalDate last = agreements.get(under).days().last();
        boolean ended = last != null && last.isBefore(month.atDay(1));
        String key = !counts.equals(under) ? "followed" : ended ? "ended" : "issued";
        return " "
                + page.text(
                        "incident.approval.late." + key,
                        page.wording().month(charge.ofMonth()),
                        words.plan(page, agreements.get(counts)),
                        page.wording().month(month));
    }

    /** One more is approved by who is asked about the allowance, or buys; others pass it on. */
    private static String key(Actor reader, Case held, Charge charge) {
        boolean asked =
                held.origin().basis().isOfAllowance()
                        || reader.isAny(Role.PURCHASING_REPRESENTATIVE);
        return switch (charge.charging()) {
            case ASKS -> asked ? "asks" : "passes-on";
            case REFUSED -> asked ? "asks" : "refused";
            case BILLED -> "billed";
            case CHARGED, FREE, REVERSED ->
                    held.origin().basis().isOfAllowance()
                            ? "free"
                            : charge.account().givenBack() > 0 ? "given-back" : "charged";
        };
    }
}
