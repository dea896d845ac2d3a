package dev.firstline.commitments;

import dev.firstline.cases.CaseState;
import dev.firstline.programme.plans.Target;

/** How the model begins a clock, and in which states it lets it stand still. */
final class ModelledRules {

    private ModelledRules() {}

    static boolean standsIn(CommitmentKind kind, CaseState state) {
        return state == CaseState.WAITING_FOR_CUSTOMER
                && (kind == CommitmentKind.NEXT_RESPONSE || kind == CommitmentKind.RESOLUTION);
    }

    /** In which minutes one that nobody met would have stood still, or its case was over. */
    static boolean[] stood(CommitmentKind kind, CaseState[] states) {
        boolean[] stood = new boolean[states.length];
        for (int at = 0; at < stood.length; at++) {
            CaseState state = states[at];
            boolean over = state == CaseState.RESOLVED || state == CaseState.CLOSED;
            stood[at] = over || standsIn(kind, state);
        }
        return stood;
    }

    static MinuteModel minutes(Measure measure, Target target, int now) {
        return new MinuteModel(
                MinuteTables.ORIGIN,
                MinuteTables.of(measure),
                measure.days(),
                now,
                (int) target.goal().toMinutes(),
                (int) target.limit().toMinutes(),
                (int) measure.programme().clocks().grace().toMinutes());
    }
}
