package dev.firstline.programme.rules;

import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Implementation;

import org.jspecify.annotations.Nullable;

/** How cases are charged: the same for the ledger and for the examples of a programme. Pure. */
public final class ChargeRule {

    private ChargeRule() {}

    /**
     * What one more case does to a month (INC-1 to INC-3).
     *
     * @param used incidents of the month so far, what was taken back left out
     */
    public static Charging ofNext(Allowance allowance, int used) {
        Integer monthly = allowance.monthly();
        if (monthly == null) {
            return Charging.FREE;
        }
        return used < monthly ? Charging.CHARGED : over(allowance.over());
    }

    /** Where nothing is said of it, nobody is billed or turned away unasked. */
    private static Charging over(Allowance.@Nullable Over over) {
        return switch (over) {
            case REFUSE -> Charging.REFUSED;
            case BILL -> Charging.BILLED;
            case ASK -> Charging.ASKS;
            case null -> Charging.ASKS;
        };
    }

    /**
     * Whether one more incident of an implementation is free of charge (INC-5).
     *
     * @param asked how many were so before it, for the organisation and product
     */
    public static boolean isFree(Implementation implementation, int asked) {
        return asked < implementation.incidents();
    }

    /** What becomes of work on what is not the vendor's (INT-11). */
    public static Charging outOfScope(boolean helped, boolean approved) {
        if (!helped) {
            return Charging.REFUSED;
        }
        return approved ? Charging.BILLED : Charging.ASKS;
    }
}
