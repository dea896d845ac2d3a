package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.intake.Alarms;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.HolidayRecounts;
import dev.firstline.intake.Said;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.time.BusinessTime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A random life of a case as people live it: each step goes through the door that they use. */
final class LifeByDoors {

    private static final int BEGINS = 14 * 24 * 60;
    private static final int STORY = 21 * 24 * 60;
    private static final int FAST = 4 * 24 * 60;
    private static final int STEPS = 12;

    /** What is done in a fickle life: other priorities more than all else. */
    private static final List<Integer> FICKLE = List.of(0, 1, 2, 2, 2, 2, 3, 4, 5, 6, 7, 7, 8);

    /** The doors. */
    record Doors(
            CaseLife life,
            Answers answers,
            Alarms alarms,
            HolidayRecounts holidays,
            Agreements agreements,
            Amendments amendments,
            CaseTerms terms,
            Commitments commitments,
            PublishedMeasures measures,
            Cast cast,
            BusinessTime time) {}

    private final Throws dice;
    private final Doors doors;
    private final Customer customer;
    private final ModelledClocks models;
    private SaidSoFar said = new SaidSoFar(0);

    LifeByDoors(long seed, Doors doors, Customer customer) {
        this.dice = new Throws(seed);
        this.doors = doors;
        this.customer = customer;
        this.models = new ModelledClocks(doors.measures());
    }

    /** From its opening on, some twelve things happen. */
    void live() throws Exception {
        int begin = dice.of(BEGINS);
        said = new SaidSoFar(begin);
        Case subject = doors.time().replaying(MinuteTables.at(begin), () -> opened(begin));
        int now = begin;
        for (int i = 0; i < STEPS; i++) {
            compare(subject);
            now += 1 + dice.of((dice.isFickle() ? FAST : STORY) / STEPS);
            int then = now;
            Case before = subject;
            subject = doors.time().replaying(MinuteTables.at(then), () -> step(before, then));
        }
        compare(subject);
    }

    private Case opened(int now) {
        Bought wanted = dice.bought();
        buy(Objects.requireNonNull(wanted.chosen()), wanted.region());
        Case opened = doors.life().asked(customer.contact(), "A life", dice.priority());
        models.open(bought(opened), priority(opened), now);
        return opened;
    }

    private void buy(Chosen chosen, String region) {
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        NewAgreement plan =
                NewAgreement.of(customer.organisation().id(), chosen.plan(), region, days)
                        .with(chosen.options(), chosen.own(), null);
        String over = chosen.over();
        doors.agreements().make(alina(), over == null ? plan : plan.over(over), "Bought.");
    }

    private Case step(Case before, int now) {
        Case after = after(before, now);
        if (after.state() != said.byMinute(now)[now]) {
            said.entered(after.state(), now);
        }
        return after;
    }

    /** What looks after all cases comes before in half of the steps, else the one who acts. */
    private Case after(Case before, int now) {
        models.renew();
        if (dice.isHeads()) {
            countAnew();
        }
        return switch (dice.isFickle() ? FICKLE.get(dice.of(FICKLE.size())) : dice.of(9)) {
            case 0 -> soundAlarms(before, now);
            case 1 -> move(before, now);
            case 2 -> raise(before, now);
            case 3 -> write(before, now);
            case 4, 5 -> answerOrEnd(before, now);
            case 6 -> call(before, now);
            default -> waitOrGoOn(before, now);
        };
    }

    private void countAnew() {
        boolean more = true;
        while (more) {
            more = doors.holidays().goOn();
        }
    }

    private Case soundAlarms(Case subject, int now) {
        countAnew();
        boolean more = true;
        while (more) {
            more = doors.alarms().sound();
        }
        models.noteBreaches(now);
        return subject;
    }

    private Case move(Case subject, int now) {
        countAnew();
        Agreement bought =
                doors.agreements().list(alina(), customer.organisation().id()).getFirst();
        String other = dice.bought().region();
        if (bought.region().equals(other)) {
            return subject;
        }
        doors.amendments()
                .amend(
                        alina(),
                        new AgreementAsSeen(bought.id(), bought.version()),
                        Amendment.of(bought).inRegion(other),
                        "They moved.");
        if (subject.isOpen()) {
            models.recount(
                    bought(subject), priority(subject), said.byMinute(now), said.answered(), now);
        }
        return subject;
    }

    private Case raise(Case subject, int now) {
        String other = dice.priority();
        if (!subject.isOpen() || priority(subject).equals(other)) {
            return untouched(subject);
        }
        Case after = doors.life().prioritised(subject, other, "As it turned out.");
        models.recount(bought(after), other, said.byMinute(now), said.answered(), now);
        return after;
    }

    /** Nobody came to the case: what looks after all does. */
    private Case untouched(Case subject) {
        countAnew();
        return subject;
    }

    private Case write(Case subject, int now) {
        Case after = doors.life().written(subject, "It stops again.");
        said.wrote(now);
        models.follow(after.state(), now);
        models.reopen(after.state(), bought(after), priority(after), now);
        models.ask(after.state(), bought(after), priority(after), now);
        return after;
    }

    /** A call of any time since the case came in is logged. */
    private Case call(Case subject, int now) {
        if (!subject.isOpen()) {
            return untouched(subject);
        }
        int call = said.anyBefore(now, dice);
        said.answered(call);
        doors.answers()
                .call(
                        doors.cast().ion().actor(),
                        CaseAsSeen.of(subject.number()),
                        new Call(true, true),
                        MinuteTables.at(call),
                        Said.of(Channel.TELEPHONE, "We spoke."));
        Case after = doors.life().now(subject);
        if (after.state() != subject.state()) {
            said.entered(after.state(), call);
        }
        models.answerLate(call, said.wrote(), said.byMinute(now), bought(after), priority(after));
        if (!after.state().isBeforeWork()) {
            models.begunBefore();
        }
        return followed(after, now);
    }

    private Case answerOrEnd(Case subject, int now) {
        return switch (subject.state()) {
            case CLOSED -> untouched(subject);
            case RESOLVED -> followed(doors.life().confirmed(subject), now);
            default -> {
                Case after =
                        dice.isHeads()
                                ? doors.life().answered(subject, "Which file system?")
                                : doors.life().resolved(subject, "Please try again.");
                said.answered(now);
                models.answer(now);
                yield followed(doors.life().now(after), now);
            }
        };
    }

    private Case waitOrGoOn(Case subject, int now) {
        return switch (subject.state()) {
            case NEW -> followed(doors.life().taken(subject), now);
            case IN_PROGRESS -> {
                Case after = doors.life().waiting(subject, "Which file system?");
                said.answered(now);
                models.answer(now);
                yield followed(after, now);
            }
            case WAITING_FOR_CUSTOMER -> followed(doors.life().goneOn(subject), now);
            default -> untouched(subject);
        };
    }

    private Case followed(Case after, int now) {
        models.follow(after.state(), now);
        return after;
    }

    private Actor alina() {
        return doors.cast().alina().actor();
    }

    private Bought bought(Case it) {
        return doors.terms().bought(it);
    }

    private static String priority(Case it) {
        return it.handling().priority();
    }

    private void compare(Case subject) {
        List<Commitment> kept = doors.commitments().list(subject.id());
        models.assertSame(kept);
        assertThat(kept).allMatch(it -> Proofs.follows(it, doors.commitments().facts(it)));
    }
}
