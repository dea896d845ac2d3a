package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.agreements.AgreementId;
import dev.firstline.casepages.Whys;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.Ledger;
import dev.firstline.programme.rules.Charging;
import dev.firstline.web.Page;
import dev.firstline.web.view.Notice;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Says what one more request would do to the allowance (INC-3). */
@Component
public class AllowanceNotes {

    private final Ledger ledger;
    private final Approvers approvers;
    private final Whys whys;

    AllowanceNotes(Ledger ledger, Approvers approvers, Whys whys) {
        this.ledger = ledger;
        this.approvers = approvers;
        this.whys = whys;
    }

    /** Empty where the plan is unlimited: there is nothing to say. */
    public Optional<AllowanceNote> find(Page page, Actor actor, AgreementId under) {
        Charge charge = ledger.foresee(under, page.now());
        return charge.charging() == Charging.FREE
                ? Optional.empty()
                : Optional.of(
                        new AllowanceNote(
                                notice(page, actor, charge),
                                whys.of(page, charge.explanation()),
                                charge.isRefused(),
                                charge.asks() && !approves(actor),
                                charge.charging().key()));
    }

    private Notice notice(Page page, Actor actor, Charge charge) {
        String month = page.wording().month(charge.account().month());
        int used = charge.account().used();
        if (used < 0) {
            return Notice.info(
                    page.text("incident.before.given-back", charge.account().left(), month));
        }
        int next = used + 1;
        Integer allowance = charge.account().allowance();
        int included = allowance == null ? 0 : allowance;
        List<String> asked = asked(charge);
        String key = "incident.before." + key(actor, charge, asked);
        return charge.isOver()
                ? Notice.warning(
                        page.text(key, month, String.join(", ", asked), included, asked.size()))
                : Notice.info(page.text(key, next, included, month));
    }

    /** Who buys for the organisation approves by sending; where nobody can, staff decide. */
    private static String key(Actor actor, Charge charge, List<String> asked) {
        if (!charge.asks()) {
            return charge.charging().key();
        }
        return approves(actor) ? "approves" : asked.isEmpty() ? "decided" : "asks";
    }

    private static boolean approves(Actor actor) {
        return actor.isAny(Role.PURCHASING_REPRESENTATIVE);
    }

    /** Who may approve one more; of a plan that takes no more, who may ask for another plan. */
    private List<String> asked(Charge charge) {
        Optional<OrganisationId> organisation = Optional.of(charge.account().organisation());
        List<Person> people =
                charge.asks()
                        ? approvers.overAllowance(organisation)
                        : approvers.buyers(organisation);
        return people.stream().map(Person::name).toList();
    }
}
