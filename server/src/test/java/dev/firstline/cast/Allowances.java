package dev.firstline.cast;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
import dev.firstline.directory.Organisation;
import dev.firstline.programme.plans.Allowance.Over;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Agreements with a number of incidents a month, and what follows over it, as a test wants. */
@Component
public class Allowances {

    private final Cast cast;
    private final Agreements agreements;
    private final Amendments amendments;

    Allowances(Cast cast, Agreements agreements, Amendments amendments) {
        this.cast = cast;
        this.agreements = agreements;
        this.amendments = amendments;
    }

    /** For a year back and ahead, for all products. */
    public Agreement buy(Organisation organisation, int incidents, Over over) {
        LocalDate today = agreements.today(organisation.id());
        Days days = Days.of(today.minusYears(1), today.plusYears(1), false);
        return buy(organisation, incidents, over, days);
    }

    public Agreement buy(Organisation organisation, int incidents, Over over, Days days) {
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(organisation.id(), "bronze", organisation.region(), days)
                        .with(List.of(), terms(incidents, over), null),
                "Bought.");
    }

    /** From now on another number. */
    public Agreement amend(Agreement bought, int incidents, Over over) {
        Agreement now = agreements.get(bought.id());
        return amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(now.id(), now.version()),
                new Amendment(
                        now.region(),
                        now.options(),
                        terms(incidents, over),
                        now.price(),
                        now.sam(),
                        now.singleContact()),
                "Agreed on by telephone.");
    }

    /** Another agreement of the same plan, from a day on. */
    public Agreement follow(Agreement before, int incidents, Over over, LocalDate from) {
        Agreement now = agreements.get(before.id());
        return agreements.replace(
                cast.alina().actor(),
                new AgreementAsSeen(now.id(), now.version()),
                new Successor(
                        now.plan(),
                        null,
                        null,
                        null,
                        terms(incidents, over),
                        Days.of(from, from.plusYears(1), false),
                        null,
                        null),
                "Agreed on anew.");
    }

    /** As an agreement has them. */
    public static String terms(int incidents, Over over) {
        return "allowance: { incidents: %d, over: %s }".formatted(incidents, over.key());
    }
}
