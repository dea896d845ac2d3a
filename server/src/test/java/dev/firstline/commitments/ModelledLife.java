package dev.firstline.commitments;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.SomeCase;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A random life of a case, told to its clocks and to a plain model of each of them alike. */
final class ModelledLife {

    private static final int STORY = 21 * 24 * 60;
    private static final List<CaseState> STATES =
            List.of(
                    CaseState.NEW,
                    CaseState.IN_PROGRESS,
                    CaseState.IN_PROGRESS,
                    CaseState.WAITING_FOR_CUSTOMER,
                    CaseState.WAITING_FOR_CUSTOMER,
                    CaseState.WAITING_FOR_VENDOR,
                    CaseState.RESOLVED,
                    CaseState.CLOSED);
    private static final List<String> PRIORITIES = List.of("high", "medium", "low");
    private static final List<String> REGIONS = List.of("emea", "americas", "asia-pacific");

    /** Every kind of target, short and long, for plans that promise few. */
    private static final String EVERYTHING =
            """
            targets:
              high: { initialResponse: { goal: 1h, limit: 2h }, workStart: 1h, nextResponse: 90m, resolution: 8h }
              medium: { nextResponse: 6h, resolution: 30h }
            """;

    private final Random dice;
    private final ChangingMeasures measures;
    private final List<MinuteModel> models = new ArrayList<>();
    private Clockwork clocks;
    private Case subject;
    private Bought bought;

    ModelledLife(long seed, ChangingMeasures measures, Clockwork clocks) {
        this.dice = new Random(seed);
        this.measures = measures;
        this.clocks = clocks;
        this.bought = anyBought();
        this.subject = aCase(CaseState.NEW, any(PRIORITIES));
    }

    /** From its opening on, some twelve things happen. */
    void live() {
        int now = dice.nextInt(14 * 24 * 60);
        open(now);
        for (int i = 0; i < 12; i++) {
            now += 1 + dice.nextInt(STORY / 12);
            step(now);
            compare();
        }
    }

    private void open(int now) {
        clocks.start(subject, bought, MinuteTables.at(now));
        for (CommitmentKind kind :
                List.of(
                        CommitmentKind.INITIAL_RESPONSE,
                        CommitmentKind.WORK_START,
                        CommitmentKind.RESOLUTION)) {
            begin(kind, now);
        }
        compare();
    }

    private void begin(CommitmentKind kind, int now) {
        Measure measure = measure(kind);
        measure.target().ifPresent(target -> models.add(model(measure, target, now)));
    }

    private MinuteModel model(Measure measure, Target target, int now) {
        return new MinuteModel(
                MinuteTables.ORIGIN,
                MinuteTables.of(measure),
                now,
                (int) target.goal().toMinutes(),
                (int) target.limit().toMinutes(),
                (int) measure.programme().clocks().grace().toMinutes());
    }

    private void step(int now) {
        switch (dice.nextInt(8)) {
            case 0, 1, 2 -> moveTo(any(STATES), now);
            case 3 -> answer(now);
            case 4 -> ask(now);
            case 5 -> raise(now);
            case 6 -> buy(now);
            default -> closeADay(now);
        }
    }

    private void moveTo(CaseState state, int now) {
        subject = aCase(state, subject.handling().priority());
        clocks.follow(subject, MinuteTables.at(now)).reopen(subject, bought, MinuteTables.at(now));
        follow(now);
        reopen(now);
    }

    private void follow(int now) {
        List<Commitment> all = clocks.course().all();
        for (int i = 0; i < models.size(); i++) {
            follow(models.get(i), all.get(i), subject.state(), now);
        }
    }

    private void reopen(int now) {
        List<Commitment> all = clocks.course().all();
        boolean had = false;
        boolean left = false;
        for (int i = 0; i < models.size(); i++) {
            if (all.get(i).kind() == CommitmentKind.RESOLUTION) {
                had = true;
                left |= models.get(i).isPending() || models.get(i).isMet();
            }
        }
        if (subject.isOpen() && had && !left) {
            begin(CommitmentKind.RESOLUTION, now);
        }
    }

    private void follow(MinuteModel it, Commitment clock, CaseState state, int now) {
        CommitmentKind kind = clock.kind();
        boolean solved = state == CaseState.RESOLVED || state == CaseState.CLOSED;
        boolean working = state != CaseState.NEW && state != CaseState.CLOSED;
        boolean stands =
                state == CaseState.WAITING_FOR_CUSTOMER
                        && (kind == CommitmentKind.NEXT_RESPONSE
                                || kind == CommitmentKind.RESOLUTION);
        if (kind == CommitmentKind.RESOLUTION && it.isMet() && !solved) {
            it.reopen(MinuteTables.of(measures.of(clock)), now);
        } else if (!it.isPending()) {
            return;
        } else if ((kind == CommitmentKind.RESOLUTION && state == CaseState.RESOLVED)
                || (kind == CommitmentKind.WORK_START && working)) {
            it.meet(now);
        } else if (state == CaseState.CLOSED) {
            it.cancel(now);
        } else if (stands) {
            it.pause(now);
        } else {
            it.goOn(now);
        }
    }

    private void answer(int now) {
        clocks.answer(MinuteTables.at(now));
        List<Commitment> all = clocks.course().all();
        for (int i = 0; i < models.size(); i++) {
            if (models.get(i).isPending() && all.get(i).kind() != CommitmentKind.RESOLUTION) {
                models.get(i).meet(now);
            }
        }
    }

    private void ask(int now) {
        List<Commitment> all = clocks.course().all();
        boolean awaited = false;
        for (int i = 0; i < models.size(); i++) {
            awaited |= models.get(i).isPending() && all.get(i).kind().isAnswer();
        }
        boolean starts = !models.isEmpty() && subject.isOpen() && !awaited;
        clocks.ask(subject, bought, MinuteTables.at(now));
        if (starts) {
            begin(CommitmentKind.NEXT_RESPONSE, now);
        }
    }

    private void raise(int now) {
        subject = aCase(subject.state(), any(PRIORITIES));
        recount(now, "priority");
    }

    private void buy(int now) {
        bought = anyBought();
        recount(now, "agreement");
    }

    private void closeADay(int now) {
        measures.change(dice.nextBoolean());
        recount(now, "programme:2");
    }

    private void recount(int now, String cause) {
        List<Commitment> before = clocks.course().all();
        for (int i = 0; i < models.size(); i++) {
            recount(models.get(i), before.get(i), now);
        }
        clocks.recount(subject, bought, MinuteTables.at(now), cause);
        for (CommitmentKind kind : List.of(CommitmentKind.WORK_START, CommitmentKind.RESOLUTION)) {
            boolean left = false;
            for (int i = 0; i < before.size(); i++) {
                left |=
                        before.get(i).kind() == kind
                                && (models.get(i).isPending() || models.get(i).isMet());
            }
            if (!left) {
                begin(kind, now);
            }
        }
        follow(now);
    }

    private void recount(MinuteModel it, Commitment before, int now) {
        if (!it.isPending()) {
            return;
        }
        Measure measure = measure(before.kind());
        Optional<Target> target = measure.target();
        if (target.isEmpty()) {
            it.cancel(now);
            return;
        }
        boolean other =
                !before.bought().equals(bought)
                        || !before.priority().equals(subject.handling().priority());
        it.recount(
                MinuteTables.of(measure),
                (int) target.get().goal().toMinutes(),
                (int) target.get().limit().toMinutes(),
                other,
                now);
    }

    private void compare() {
        List<Commitment> all = clocks.course().all();
        if (all.size() != models.size()) {
            throw new AssertionError("%d clocks, %d models".formatted(all.size(), models.size()));
        }
        for (int i = 0; i < all.size(); i++) {
            models.get(i).assertSame(all.get(i));
        }
    }

    /** The life goes on with clocks that were read anew, as after a restart. */
    void goOnWith(Clockwork read) {
        this.clocks = read;
    }

    Case subject() {
        return subject;
    }

    private Measure measure(CommitmentKind kind) {
        return measures.of(bought, kind, subject.handling().priority());
    }

    private Bought anyBought() {
        Chosen chosen =
                switch (dice.nextInt(4)) {
                    case 0 -> Chosen.plan("standard");
                    case 1 -> Chosen.plan("critical");
                    case 2 -> Chosen.plan("premier").over("critical");
                    default -> Chosen.plan("standard").with(List.of("high-24x7"));
                };
        return new Bought(1, dice.nextInt(3) == 0 ? chosen : chosen.with(EVERYTHING), any(REGIONS));
    }

    private <T> T any(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }

    private static Case aCase(CaseState state, String priority) {
        return SomeCase.of(1, state, priority, MinuteTables.ORIGIN);
    }
}
