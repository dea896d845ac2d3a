package dev.firstline.entitlement;

import java.util.Locale;

/** Which help a request gets, inside of what is supported and outside of it (INT-10). */
public enum Help {
    SUPPORTED,
    /** Outside; the plan helps as well as it can, without a promise. */
    BEST_EFFORT,
    /** Outside; the plan refuses it: it is recorded and explained, and nothing is charged. */
    REFUSED,
    /** Outside, and there is no agreement whose plan might cover it. */
    NO_PLAN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether anybody works on it, which is what an incident is charged for. */
    public boolean isGiven() {
        return this == SUPPORTED || this == BEST_EFFORT;
    }

    static Help of(boolean supported, boolean agreed, boolean helpsOutside) {
        if (supported) {
            return SUPPORTED;
        }
        if (!agreed) {
            return NO_PLAN;
        }
        return helpsOutside ? BEST_EFFORT : REFUSED;
    }
}
