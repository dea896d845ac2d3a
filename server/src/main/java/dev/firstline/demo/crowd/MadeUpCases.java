package dev.firstline.demo.crowd;

import dev.firstline.access.OrganisationId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Basis;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Handling;
import dev.firstline.cases.Origin;
import dev.firstline.commitments.Commitments;
import dev.firstline.programme.Programme;
import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The cases of the crowd by their index, the oldest first. Each is made up of its index alone, so
 * that any part of them can be made at any time.
 */
final class MadeUpCases {

    private static final Period PAST = Period.ofYears(3);

    /** Of the newest this share is still open, and ever less of the older: three in a hundred. */
    private static final double NEWEST_OPEN = 0.75;

    private static final double OPEN_FADES = 0.04;

    /** Hardly any case waits for weeks until somebody takes it. */
    private static final double NEWEST_UNTOUCHED = 0.6;

    private static final double UNTOUCHED_FADES = 0.008;
    private static final double FROM_STRANGERS = 0.01;

    private final CrowdSize size;
    private final FirstIds first;
    private final Population population;
    private final Contracts contracts;
    private final Programme programme;
    private final Commitments commitments;
    private final Instant now;
    private final Arrivals arrivals;

    MadeUpCases(
            CrowdSize size,
            FirstIds first,
            Population population,
            Contracts contracts,
            Programme programme,
            Commitments commitments,
            Instant now) {
        this.size = size;
        this.first = first;
        this.population = population;
        this.contracts = contracts;
        this.programme = programme;
        this.commitments = commitments;
        this.now = now;
        this.arrivals =
                new Arrivals(
                        beginning(now),
                        now,
                        programme.regions().stream().map(it -> it.calendar().zone()).toList());
    }

    /** When the first of them was opened. */
    static Instant beginning(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(PAST).toInstant();
    }

    /**
     * @param message the id of its first message
     * @param clock that of its first clock
     */
    MadeUpCase get(int index, long message, long clock) {
        Dice dice = Dice.of("case", index);
        boolean known = !dice.falls(FROM_STRANGERS);
        MadeUpPerson customer = known ? population.requester(dice) : population.stranger(dice);
        Roles roles =
                new Roles(
                        customer,
                        population.staff(dice),
                        population.staff(dice),
                        channel(known, dice));
        Instant at = arrivals.after((index + dice.share()) / size.cases());
        Optional<MadeUpAgreement> agreement = agreement(customer.organisation(), at);
        Terms terms = new Terms(programme, bought(customer, agreement), known);
        Speech speech = new Speech(population.grammar(customer.language()), dice);
        Case asked = asked(index, at, roles, agreement, terms, speech, dice);
        Act act = new Act(roles.opener().id(), asked.origin().openedAt(), null);
        Life life = new Life(asked, act, message, commitments, terms.bought(), clock);
        Telling telling = new Telling(life, roles, terms, speech, dice);
        telling.open(act);
        telling.go(plot(index, dice).steps(), now);
        return life.told(terms.isUrgent(life.subject()), now);
    }

    private Case asked(
            int index,
            Instant at,
            Roles roles,
            Optional<MadeUpAgreement> agreement,
            Terms terms,
            Speech speech,
            Dice dice) {
        Origin origin =
                new Origin(
                        roles.customer().id(),
                        roles.customer().organisation(),
                        speech.begin("subject"),
                        roles.channel(),
                        Crowd.PRODUCT,
                        speech.keep("release"),
                        null,
                        agreement.map(it -> Basis.NONE.under(it.id())).orElse(Basis.NONE),
                        programme.version(),
                        at,
                        at);
        String priority = Terms.priority(programme, dice);
        Handling handling =
                new Handling(
                        CaseState.NEW,
                        priority,
                        null,
                        terms.routing(priority, roles, dice),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null);
        return new Case(
                new CaseId(first.subject() + index), first.number() + index, origin, handling, 0);
    }

    /** What the organisation had bought on that day. */
    private Optional<MadeUpAgreement> agreement(@Nullable OrganisationId organisation, Instant at) {
        return Optional.ofNullable(organisation)
                .map(contracts::of)
                .filter(it -> it.runsOn(LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    private Bought bought(MadeUpPerson customer, Optional<MadeUpAgreement> agreement) {
        return agreement
                .map(it -> new Bought(programme.version(), it.chosen(), it.region()))
                .orElseGet(() -> Bought.nothing(programme.version(), region(customer)));
    }

    private Plot plot(int index, Dice dice) {
        double age = (size.cases() - 1.0 - index) / size.cases();
        Plot plot = Plot.any(dice);
        if (!dice.falls(NEWEST_OPEN * Math.exp(-age / OPEN_FADES))) {
            return plot;
        }
        boolean untouched = dice.falls(NEWEST_UNTOUCHED * Math.exp(-age / UNTOUCHED_FADES));
        return plot.upTo(untouched ? 0 : 1 + dice.below(plot.steps().size()));
    }

    private static Channel channel(boolean known, Dice dice) {
        if (!known) {
            return Channel.MAIL;
        }
        return switch (dice.below(20)) {
            case 0, 1 -> Channel.TELEPHONE;
            case 2 -> Channel.API;
            case 3, 4, 5, 6, 7, 8, 9 -> Channel.MAIL;
            default -> Channel.PORTAL;
        };
    }

    private String region(MadeUpPerson customer) {
        OrganisationId known = customer.organisation();
        return known == null
                ? programme.regions().getFirst().key()
                : population.organisation((int) (known.value() - first.organisation())).region();
    }
}
