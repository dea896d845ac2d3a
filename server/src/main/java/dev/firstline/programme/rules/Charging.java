package dev.firstline.programme.rules;

import java.util.Locale;

/** What the ledger says of a case (INC-1 to INC-5, INT-11). */
public enum Charging {
    /** One incident of the allowance. */
    CHARGED,
    /** Nothing is counted: the plan is unlimited, or it is implementation support. */
    FREE,
    /** One incident over the allowance, to be paid. */
    BILLED,
    /** Over the allowance: the purchasing representative is asked first. */
    ASKS,
    /** Over the allowance: it is not taken. */
    REFUSED,
    /** Charged, and taken back. */
    REVERSED;

    /** As files have it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
