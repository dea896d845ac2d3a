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

    private final Random dice;

    Throws(long seed) {
        this.dice = new Random(seed);
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
        return any(PRIORITIES);
    }

    Bought bought() {
        Chosen chosen =
                switch (dice.nextInt(4)) {
                    case 0 -> Chosen.plan("standard");
                    case 1 -> Chosen.plan("critical");
                    case 2 -> Chosen.plan("premier").over("critical");
                    default -> Chosen.plan("standard").with(List.of("high-24x7"));
                };
        return new Bought(1, dice.nextInt(3) == 0 ? chosen : chosen.with(EVERYTHING), any(REGIONS));
    }

    private <T> T any(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
