package dev.firstline.commitments;

import dev.firstline.cases.CaseState;
import dev.firstline.programme.KnownDays;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Target;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The clocks of a case as plain models, each told what happens to its case. */
final class ModelledClocks {

    private static final List<CommitmentKind> OF_CASES =
            List.of(
                    CommitmentKind.INITIAL_RESPONSE,
                    CommitmentKind.WORK_START,
                    CommitmentKind.RESOLUTION);

    private final Measures measures;
    private final List<Modelled> all = new ArrayList<>();

    ModelledClocks(Measures measures) {
        this.measures = measures;
    }

    /** A clock, and by what it is counted. */
    private static final class Modelled {

        private final CommitmentKind kind;
        private final MinuteModel minutes;
        private Bought bought;
        private String priority;
        private boolean calledOff;

        Modelled(Measure measure, MinuteModel minutes) {
            this.kind = measure.kind();
            this.minutes = minutes;
            this.bought = measure.bought();
            this.priority = measure.priority();
        }

        boolean isPending() {
            return minutes.isPending();
        }

        boolean isOther(Bought now, String by) {
            return !bought.equals(now) || !priority.equals(by);
        }

        boolean isLeft() {
            return minutes.isPending() || minutes.isMet();
        }
    }

    void open(Bought bought, String priority, int now) {
        OF_CASES.forEach(kind -> begin(kind, bought, priority, now));
    }

    private void begin(CommitmentKind kind, Bought bought, String priority, int now) {
        Measure measure = measures.of(bought, kind, priority);
        measure.target()
                .map(target -> ModelledRules.minutes(measure, target, now))
                .ifPresent(minutes -> all.add(new Modelled(measure, minutes)));
    }

    /** Whoever comes finds all counted by the days that are known, as of when they became known. */
    void renew() {
        KnownDays known = measures.known();
        for (Modelled it : all) {
            if (it.minutes.isOutdated(known.version())) {
                recount(it, present(it), false, MinuteTables.minute(known.since()));
            }
        }
    }

    private Measure present(Modelled it) {
        return measures.of(it.bought, it.kind, it.priority);
    }

    void follow(CaseState state, int now) {
        all.forEach(it -> follow(it, state, now));
    }

    private void follow(Modelled it, CaseState state, int now) {
        boolean resolution = it.kind == CommitmentKind.RESOLUTION;
        boolean solved = state == CaseState.RESOLVED || state == CaseState.CLOSED;
        boolean working = state != CaseState.NEW && state != CaseState.CLOSED;
        boolean stands = ModelledRules.standsIn(it.kind, state);
        if (resolution && it.minutes.isMet() && !solved) {
            Measure present = present(it);
            it.minutes.reopen(MinuteTables.of(present), present.days(), now);
        } else if (!it.isPending()) {
            return;
        } else if ((resolution && state == CaseState.RESOLVED)
                || (it.kind == CommitmentKind.WORK_START && working)) {
            it.minutes.meet(now);
        } else if (state == CaseState.CLOSED) {
            it.minutes.cancel(now);
        } else if (stands) {
            it.minutes.pause(now);
        } else {
            it.minutes.goOn(now);
        }
    }

    /** A case that was closed without a solution is open again. */
    void reopen(CaseState state, Bought bought, String priority, int now) {
        boolean had = all.stream().anyMatch(it -> it.kind == CommitmentKind.RESOLUTION);
        if (state != CaseState.CLOSED && had && !isLeft(CommitmentKind.RESOLUTION)) {
            begin(CommitmentKind.RESOLUTION, bought, priority, now);
        }
    }

    private boolean isLeft(CommitmentKind kind) {
        return all.stream().anyMatch(it -> it.kind == kind && it.isLeft());
    }

    void answer(int now) {
        all.stream()
                .filter(it -> it.isPending() && it.kind != CommitmentKind.RESOLUTION)
                .forEach(it -> it.minutes.meet(now));
    }

    /**
     * A call of a minute that is over comes to be known.
     *
     * @param wrote in which minutes the customer did
     * @param states of the case in each minute until now
     */
    void answerLate(
            int call, Set<Integer> wrote, CaseState[] states, Bought bought, String priority) {
        List<Modelled> awaited =
                all.stream()
                        .filter(it -> it.kind != CommitmentKind.RESOLUTION)
                        .filter(it -> it.minutes.isAwaitedIn(call))
                        .toList();
        Optional<Modelled> answer = awaited.stream().filter(it -> it.kind.isAnswer()).findFirst();
        boolean pending = answer.filter(Modelled::isPending).isPresent();
        int met = answer.map(it -> it.minutes.metAt()).orElse(-1);
        awaited.forEach(it -> it.minutes.meetBefore(call));
        awaited.forEach(it -> it.calledOff = false);
        if (pending || met >= 0) {
            missed(call + 1, met, wrote, states, bought, priority);
        }
    }

    /** Work had begun before it was promised: that took no time. */
    void begunBefore() {
        all.stream()
                .filter(it -> it.isPending() && it.kind == CommitmentKind.WORK_START)
                .forEach(it -> it.minutes.meetAtStart());
    }

    /** What the customer wrote first after the call was answered by what met that before. */
    private void missed(
            int from,
            int met,
            Set<Integer> wrote,
            CaseState[] states,
            Bought bought,
            String priority) {
        int end = met < 0 ? states.length - 1 : met;
        int minute = from;
        while (minute <= end && !wrote.contains(minute)) {
            minute++;
        }
        int before = all.size();
        if (minute <= end && states[minute] != CaseState.CLOSED) {
            begin(CommitmentKind.NEXT_RESPONSE, bought, priority, minute);
        }
        for (Modelled it : List.copyOf(all.subList(before, all.size()))) {
            for (int then = minute; then <= end; then++) {
                if (then == met) {
                    it.minutes.meet(then);
                } else if (it.isPending() && states[then] != changedFrom(states, then, minute)) {
                    follow(it, states[then], then);
                }
            }
        }
    }

    private static @Nullable CaseState changedFrom(CaseState[] states, int minute, int first) {
        return minute == first ? null : states[minute - 1];
    }

    void ask(CaseState state, Bought bought, String priority, int now) {
        boolean awaited = all.stream().anyMatch(it -> it.isPending() && it.kind.isAnswer());
        if (!all.isEmpty() && state != CaseState.CLOSED && !awaited) {
            begin(CommitmentKind.NEXT_RESPONSE, bought, priority, now);
        }
    }

    /**
     * @param states of the case in each minute until now
     * @param answered in which minutes a person did so
     */
    void recount(
            Bought bought, String priority, CaseState[] states, Set<Integer> answered, int now) {
        List.copyOf(all).forEach(it -> recount(it, bought, priority, now));
        if (!all.isEmpty()) {
            for (CommitmentKind kind :
                    List.of(CommitmentKind.WORK_START, CommitmentKind.RESOLUTION)) {
                Optional<Modelled> off = last(it -> it.kind == kind && it.calledOff);
                if (!isLeft(kind) && !promisedAgain(off, bought, priority, states, now)) {
                    begin(kind, bought, priority, now);
                }
            }
            Optional<Modelled> answer =
                    last(it -> it.kind.isAnswer())
                            .filter(it -> it.calledOff)
                            .filter(it -> answered.stream().noneMatch(it.minutes::isBegun));
            promisedAgain(answer, bought, priority, states, now);
        }
        follow(states[now], now);
    }

    private Optional<Modelled> last(Predicate<Modelled> which) {
        return all.stream().filter(which).reduce((_, later) -> later);
    }

    /** What a change had called off goes on from its own start, as if it had not been. */
    private boolean promisedAgain(
            Optional<Modelled> off, Bought bought, String priority, CaseState[] states, int now) {
        if (off.isEmpty()) {
            return false;
        }
        Modelled it = off.get();
        CaseState state = states[now];
        boolean awaited =
                it.kind == CommitmentKind.WORK_START
                        ? state == CaseState.NEW
                        : state != CaseState.RESOLVED && state != CaseState.CLOSED;
        Measure measure = measures.of(bought, it.kind, priority);
        if (!awaited || measure.target().isEmpty()) {
            return false;
        }
        it.calledOff = false;
        Target target = measure.target().get();
        it.minutes.countAgain(
                MinuteTables.of(measure),
                measure.days(),
                (int) target.goal().toMinutes(),
                (int) target.limit().toMinutes(),
                ModelledRules.stood(it.kind, states),
                now);
        it.bought = bought;
        it.priority = priority;
        return true;
    }

    private void recount(Modelled it, Bought bought, String priority, int now) {
        Measure measure = measures.of(bought, it.kind, priority);
        if (!it.isPending()) {
            return;
        }
        if (measure.target().isEmpty()) {
            it.calledOff = it.minutes.callOff(now);
            return;
        }
        boolean other =
                it.isOther(bought, priority) && !MinuteTables.promiseSame(present(it), measure);
        if (recount(it, measure, other, now)) {
            it.bought = bought;
            it.priority = priority;
        }
    }

    private static boolean recount(Modelled it, Measure measure, boolean other, int now) {
        Target target = measure.target().orElseThrow();
        return it.minutes.recount(
                MinuteTables.of(measure),
                measure.days(),
                (int) target.goal().toMinutes(),
                (int) target.limit().toMinutes(),
                other,
                now);
    }

    void noteBreaches(int now) {
        all.forEach(it -> it.minutes.noteBreach(now));
    }

    void assertSame(List<Commitment> clocks) {
        if (clocks.size() != all.size()) {
            throw new AssertionError("%d clocks, %d models".formatted(clocks.size(), all.size()));
        }
        for (int i = 0; i < clocks.size(); i++) {
            all.get(i).minutes.assertSame(clocks.get(i));
        }
    }
}
