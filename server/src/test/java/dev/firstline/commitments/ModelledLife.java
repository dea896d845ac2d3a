package dev.firstline.commitments;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.SomeCase;
import dev.firstline.commitments.AskedLater.Entered;
import dev.firstline.programme.plans.Bought;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A random life of a case, told to its clocks and to a plain model of each of them alike. */
final class ModelledLife {

    private static final int BEGINS = 14 * 24 * 60;
    private static final int STORY = 21 * 24 * 60;
    private static final int STEPS = 12;

    private final Throws dice;
    private final World world;
    private final ModelledClocks models;
    private Clockwork clocks;
    private Case subject;
    private Bought bought;
    private final Set<Integer> wrote = new HashSet<>();
    private final List<Entered> states = new ArrayList<>();
    private int begun;

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
            now += 1 + dice.of(STORY / STEPS);
            int then = now;
            world.at(then, () -> live(then));
        }
    }

    private void open(int now) {
        begun = now;
        states.add(new Entered(CaseState.NEW, MinuteTables.at(now)));
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
        switch (dice.of(10)) {
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
        states.add(new Entered(state, MinuteTables.at(now)));
        clocks.follow(subject, MinuteTables.at(now)).reopen(subject, bought, MinuteTables.at(now));
        models.follow(state, now);
        models.reopen(state, bought, priority(), now);
    }

    private void answer(int now) {
        clocks.answer(MinuteTables.at(now));
        models.answer(now);
    }

    private void ask(int now) {
        wrote.add(now);
        clocks.ask(subject, bought, MinuteTables.at(now));
        models.ask(subject.state(), bought, priority(), now);
    }

    /** A call at any time since the case was opened. */
    private void answerLate(int now) {
        int call = begun + dice.of(now - begun);
        clocks.answerLate(subject, bought, MinuteTables.at(call), askedLater(call));
        models.answerLate(call, wrote, byMinute(now), bought, priority());
    }

    private Optional<AskedLater> askedLater(int call) {
        return wrote.stream()
                .filter(it -> it > call)
                .min(Comparator.naturalOrder())
                .map(MinuteTables::at)
                .map(
                        at ->
                                new AskedLater(
                                        at,
                                        Stream.concat(
                                                        Stream.of(new Entered(stateAt(at), at)),
                                                        states.stream()
                                                                .filter(it -> it.at().isAfter(at)))
                                                .toList()));
    }

    private CaseState stateAt(Instant at) {
        return states.stream()
                .filter(it -> !it.at().isAfter(at))
                .reduce((_, later) -> later)
                .orElseThrow()
                .state();
    }

    private CaseState[] byMinute(int now) {
        CaseState[] all = new CaseState[now + 1];
        for (Entered it : states) {
            Arrays.fill(all, MinuteTables.minute(it.at()), all.length, it.state());
        }
        return all;
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
        models.recount(bought, priority(), subject.state(), now);
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
