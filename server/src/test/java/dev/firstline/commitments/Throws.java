package dev.firstline.commitments;

import dev.firstline.cases.CaseState;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;

import java.util.List;
import java.util.Random;

/** What the dice of a life may show. */
final class Throws {

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

    /** Promises that only one of the priorities brings. */
    private static final String FOR_HIGH =
            """
            targets:
              high: { initialResponse: { goal: 1h, limit: 2h }, workStart: 8h, nextResponse: 4h, resolution: 30h }
            """;

    private final boolean fickle;
    private final Random dice;

    Throws(long seed) {
        this.fickle = seed % 2 == 1;
        this.dice = new Random(seed);
    }

    /**
     * Whether it is a life in which the priority changes often and fast, and with it what is
     * promised: every second one.
     */
    boolean isFickle() {
        return fickle;
    }

    /** One of so many, from 0 on. */
    int of(int many) {
        return dice.nextInt(many);
    }

    boolean isHeads() {
        return dice.nextBoolean();
    }

    CaseState state() {
        return any(STATES);
    }

    String priority() {
        return fickle && isHeads() ? "high" : any(PRIORITIES);
    }

    Bought bought() {
        Chosen chosen =
                switch (dice.nextInt(4)) {
                    case 0 -> Chosen.plan("standard");
                    case 1 -> Chosen.plan("critical");
                    case 2 -> Chosen.plan("premier").over("critical");
                    default -> Chosen.plan("standard").with(List.of("high-24x7"));
                };
        Chosen own = dice.nextInt(3) == 0 ? chosen : chosen.with(fickle ? FOR_HIGH : EVERYTHING);
        return new Bought(1, own, any(REGIONS));
    }

    private <T> T any(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
