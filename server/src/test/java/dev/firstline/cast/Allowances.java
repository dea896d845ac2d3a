package dev.firstline.cast;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
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

    Allowances(Cast cast, Agreements agreements) {
        this.cast = cast;
        this.agreements = agreements;
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

    /** As an agreement has them. */
    public static String terms(int incidents, Over over) {
        return "allowance: { incidents: %d, over: %s }".formatted(incidents, over.key());
    }
}
