package dev.firstline.commitments;

import dev.firstline.cases.CaseState;
import dev.firstline.commitments.AskedLater.Entered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When was written on a case of a random life, and in which states the case was. */
final class SaidSoFar {

    private final int begun;
    private final Set<Integer> wrote = new HashSet<>();
    private final Set<Integer> answered = new HashSet<>();
    private final List<Entered> states = new ArrayList<>();

    SaidSoFar(int begun) {
        this.begun = begun;
        entered(CaseState.NEW, begun);
    }

    void wrote(int minute) {
        wrote.add(minute);
    }

    /** A person of the staff wrote, or called. */
    void answered(int minute) {
        answered.add(minute);
    }

    Set<Integer> answered() {
        return answered;
    }

    void entered(CaseState state, int minute) {
        states.add(new Entered(state, MinuteTables.at(minute)));
    }

    Set<Integer> wrote() {
        return wrote;
    }

    /** A minute since the case was opened. */
    int anyBefore(int now, Throws dice) {
        return begun + dice.of(now - begun);
    }

    Optional<AskedLater> after(int call) {
        return wrote.stream()
                .filter(it -> it > call)
                .min(Comparator.naturalOrder())
                .map(MinuteTables::at)
                .map(at -> new AskedLater(at, CasePast.states(at, states)));
    }

    /** The state in each minute since the origin, until now. */
    CaseState[] byMinute(int now) {
        CaseState[] all = new CaseState[now + 1];
        for (Entered it : states) {
            Arrays.fill(all, MinuteTables.minute(it.at()), all.length, it.state());
        }
        return all;
    }
}
