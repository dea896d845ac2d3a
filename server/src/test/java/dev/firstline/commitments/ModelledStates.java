package dev.firstline.commitments;

import dev.firstline.cases.CaseState;

/** In which states the model lets a clock stand still. */
final class ModelledStates {

    private ModelledStates() {}

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
}
