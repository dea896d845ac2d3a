package dev.firstline.commitments;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.SomeCase;
import dev.firstline.programme.plans.Bought;

import java.util.List;

/** A random life of a case, told to its clocks and to a plain model of each of them alike. */
final class ModelledLife {

    private static final int BEGINS = 14 * 24 * 60;
    private static final int STORY = 21 * 24 * 60;
    private static final int FAST = 4 * 24 * 60;
    private static final int STEPS = 12;

    /** What happens in a fickle life: other states and priorities more than all else. */
    private static final List<Integer> FICKLE = List.of(0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 6, 7, 8, 9);

    private final Throws dice;
    private final World world;
    private final ModelledClocks models;
    private Clockwork clocks;
    private Case subject;
    private Bought bought;
    private SaidSoFar said = new SaidSoFar(0);

    ModelledLife(long seed, World world) {
        this.dice = new Throws(seed);
        this.world = world;
        this.models = new ModelledClocks(world.measures());
        this.clocks = world.clocks();
        this.bought = dice.bought();
        this.subject = aCase(CaseState.NEW, dice.priority());
    }

    /** From its opening on, some twelve things happen. */
    void live() {
        int begin = dice.of(BEGINS);
        world.at(begin, () -> open(begin));
        int now = begin;
        for (int i = 0; i < STEPS; i++) {
            now += 1 + dice.of((dice.isFickle() ? FAST : STORY) / STEPS);
            int then = now;
            world.at(then, () -> live(then));
        }
    }

    private void open(int now) {
        said = new SaidSoFar(now);
        clocks = world.clocks();
        clocks.start(subject, bought, MinuteTables.at(now));
        models.open(bought, priority(), now);
        compare();
    }

    private void live(int now) {
        renew();
        step(now);
        compare();
    }

    private void renew() {
        clocks = world.clocks();
        models.renew();
    }

    private void step(int now) {
        switch (dice.isFickle() ? FICKLE.get(dice.of(FICKLE.size())) : dice.of(10)) {
            case 0, 1, 2 -> moveTo(dice.state(), now);
            case 3 -> answer(now);
            case 4 -> ask(now);
            case 5 -> raise(now);
            case 6 -> buy(now);
            case 7 -> lookOut();
            case 8 -> answerLate(now);
            default -> closeADay(now);
        }
    }

    private void moveTo(CaseState state, int now) {
        subject = aCase(state, priority());
        said.entered(state, now);
        world.entered(state, now);
        clocks.follow(subject, MinuteTables.at(now)).reopen(subject, bought, MinuteTables.at(now));
        models.follow(state, now);
        models.reopen(state, bought, priority(), now);
    }

    private void answer(int now) {
        answered(now);
        clocks.answer(MinuteTables.at(now));
        models.answer(now);
    }

    private void answered(int minute) {
        said.answered(minute);
        world.answered(minute);
    }

    private void ask(int now) {
        said.wrote(now);
        clocks.ask(subject, bought, MinuteTables.at(now));
        models.ask(subject.state(), bought, priority(), now);
    }

    /** A call at any time since the case was opened. */
    private void answerLate(int now) {
        int call = said.anyBefore(now, dice);
        answered(call);
        clocks.answerLate(subject, bought, MinuteTables.at(call), said.after(call));
        models.answerLate(call, said.wrote(), said.byMinute(now), bought, priority());
    }

    private void raise(int now) {
        subject = aCase(subject.state(), dice.priority());
        recount(now, "priority");
    }

    private void buy(int now) {
        bought = dice.bought();
        recount(now, "agreement");
    }

    private void recount(int now, String cause) {
        clocks.recount(subject, bought, MinuteTables.at(now), cause);
        models.recount(bought, priority(), said.byMinute(now), said.answered(), now);
    }

    /** Half of the time nobody comes before the next thing happens. */
    private void closeADay(int now) {
        world.changeDays(dice.isHeads(), now);
        if (dice.isHeads()) {
            renew();
        }
    }

    private void lookOut() {
        int until = world.lookOut(clocks);
        clocks = world.clocks();
        models.noteBreaches(until);
    }

    private Case aCase(CaseState state, String priority) {
        return SomeCase.of(world.caseId().value(), state, priority, MinuteTables.ORIGIN);
    }

    private String priority() {
        return subject.handling().priority();
    }

    private void compare() {
        models.assertSame(clocks.course().all());
        world.check(clocks.course());
    }
}
