package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.agreements.AgreementId;
import dev.firstline.casepages.Whys;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.Ledger;
import dev.firstline.programme.rules.Charging;
import dev.firstline.web.Page;
import dev.firstline.web.view.Notice;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Collectors;

/** Says what one more request would do to the allowance (INC-3). */
@Component
public class AllowanceNotes {

    private final Ledger ledger;
    private final People people;
    private final Whys whys;

    AllowanceNotes(Ledger ledger, People people, Whys whys) {
        this.ledger = ledger;
        this.people = people;
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
        String key = "incident.before." + key(actor, charge);
        return charge.isOver()
                ? Notice.warning(page.text(
                                key, month, approvers(charge), allowance == null ? 0 : allowance))
                : Notice.info(page.text(key, next, allowance == null ? 0 : allowance, month));
    }

    /** Who buys for the organisation approves by sending. */
    private static String key(Actor actor, Charge charge) {
        return charge.asks() && approves(actor) ? "approves" : charge.charging().key();
    }

    private static boolean approves(Actor actor) {
        return actor.isAny(Role.PURCHASING_REPRESENTATIVE);
    }

    private String approvers(Charge charge) {
        String names =
                people.listContacts(charge.account().organisation()).stream()
                        .filter(Person::active)
                        .filter(it -> it.roles().contains(Role.PURCHASING_REPRESENTATIVE))
                        .map(Person::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }
}
