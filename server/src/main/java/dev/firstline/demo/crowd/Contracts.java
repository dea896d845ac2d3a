package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.programme.plans.Chosen;

import java.time.LocalDate;

/** The agreements of the crowd: made up anew whenever asked for, like its people. */
final class Contracts {

    private static final double ENDED = 0.06;
    private static final double NAMED = 0.1;
    private static final int YEARS_BACK = 6;

    private final FirstIds first;
    private final Population population;
    private final PlanRanks ranks;
    private final LocalDate today;

    Contracts(FirstIds first, Population population, PlanRanks ranks, LocalDate today) {
        this.first = first;
        this.population = population;
        this.ranks = ranks;
        this.today = today;
    }

    /** That of an organisation by its index. */
    MadeUpAgreement agreement(int index) {
        Dice dice = Dice.of("agreement", index);
        boolean ended = dice.falls(ENDED);
        boolean best = dice.falls(0.08);
        boolean better = dice.falls(0.2);
        LocalDate ends =
                ended ? today.minusDays(30 + dice.below(300)) : today.plusDays(dice.below(364));
        return new MadeUpAgreement(
                new AgreementId(first.agreement() + index),
                new OrganisationId(first.organisation() + index),
                chosen(best, better),
                population.organisation(index).region(),
                dice.falls(NAMED),
                ends.plusDays(1).minusYears(YEARS_BACK),
                ends,
                !ended && dice.falls(0.7));
    }

    private Chosen chosen(boolean best, boolean better) {
        if (best) {
            return ranks.best();
        }
        return better ? ranks.better() : ranks.usual();
    }

    /** That of an organisation of the crowd. */
    MadeUpAgreement of(OrganisationId organisation) {
        return agreement((int) (organisation.value() - first.organisation()));
    }
}
