package dev.firstline.incidents;

import dev.firstline.programme.rules.IncidentRules;

import java.util.Locale;

/** Why a line of the ledger was written. */
public enum EntryCause {
    /** A case within the allowance. */
    WITHIN,
    /** A case over the allowance, which the plan bills. */
    BILLED,
    /** A case over the allowance, which a purchasing representative approved. */
    APPROVED,
    /** A case of a plan that is unlimited. */
    UNLIMITED,
    /** A case that came in before the agreement covered it: over the allowance nobody was asked. */
    UNASKED,
    /** A confirmed defect (INC-4). */
    DEFECT,
    /** A confirmed error of the documentation (INC-4). */
    DOCUMENTATION_ERROR,
    /** Support of an implementation (INC-5). */
    IMPLEMENTATION,
    /** The case runs under another agreement after all. */
    MOVED,
    /** Staff decided it, and said why. */
    DECISION,
    /** A dispute was upheld (INC-7). */
    DISPUTE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static EntryCause of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static EntryCause of(IncidentRules.Cause cause) {
        return switch (cause) {
            case DEFECT -> DEFECT;
            case DOCUMENTATION_ERROR -> DOCUMENTATION_ERROR;
        };
    }
}
