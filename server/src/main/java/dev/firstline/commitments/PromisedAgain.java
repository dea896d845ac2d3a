package dev.firstline.commitments;

import dev.firstline.cases.CaseState;
import dev.firstline.commitments.AskedLater.Entered;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A promise that a change of priority, agreement or version had taken away, and that another makes
 * again. It is the same clock, as if it had not been taken away (COM-6):
 *
 * <ol>
 *   <li>It is counted anew from its own start, in the coverage of now. Time in which it was not
 *       promised counts as any other.
 *   <li>It stood still in the states in which it would have (COM-5): in which the case has been is
 *       known, whatever was promised meanwhile. While the case was solved or closed, it stood still
 *       too.
 *   <li>Where that leaves less than the grace, the grace counts from now, also where it is counted
 *       to the limit of before: nobody is late for time in which nothing was promised (COM-9).
 * </ol>
 *
 * Pure.
 */
final class PromisedAgain {

    private PromisedAgain() {}

    /**
     * What has happened to it since it was taken away, and that it goes on.
     *
     * @param states those of its case since it was taken away, in order: the first as of then
     */
    static List<Turned> steps(
            Measure measure, Commitment it, List<Entered> states, Instant now, String cause) {
        List<Turned> steps = new ArrayList<>();
        Commitment stood = it;
        for (Entered entered : states) {
            steps.addAll(stood(measure, stood, entered));
            stood = steps.isEmpty() ? it : steps.getLast().after();
        }
        steps.add(again(measure, stood, now, cause));
        return steps;
    }

    /** Whether it stood still since its case entered a state, told by that state. */
    private static List<Turned> stood(Measure measure, Commitment it, Entered entered) {
        String still = stillIn(measure, entered.state()) ? entered.state().key() : null;
        String before = it.isStanding() ? it.pauses().getLast().cause() : null;
        if (Objects.equals(still, before)) {
            return List.of();
        }
        List<Turned> steps = new ArrayList<>();
        Commitment on = it;
        if (before != null) {
            on = it.goesOnAt(entered.at());
            steps.add(new Turned(on, Fact.of(Fact.Type.RESUMED, entered.at())));
        }
        if (still != null) {
            steps.add(
                    new Turned(
                            on.pausedSince(entered.at(), still),
                            Fact.of(Fact.Type.PAUSED, entered.at(), still)));
        }
        return steps;
    }

    private static boolean stillIn(Measure measure, CaseState state) {
        return measure.isPausedIn(state) || Lives.SOLVED.contains(state);
    }

    /** One that stands still is counted as if it went on now; when it does, it is counted anew. */
    private static Turned again(Measure measure, Commitment stood, Instant now, String cause) {
        Commitment pending = stood.with(stood.outcome().cancelled(null));
        Commitment running = pending.isPaused() ? pending.goesOnAt(now) : pending;
        @Nullable Instant grace = Lives.grace(measure, running, now);
        Count anew = measure.count(running.startedAt(), running.standstills(), grace);
        Commitment after = pending.counted(anew);
        int warned = Watch.stillWarned(measure, after.standing(running.pauses()), now);
        return new Turned(
                after.with(after.outcome().warned(warned)),
                Fact.of(Fact.Type.REOPENED, now, cause).counted(anew));
    }
}
