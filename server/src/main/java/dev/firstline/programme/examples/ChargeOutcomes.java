package dev.firstline.programme.examples;

import dev.firstline.programme.FaultPart;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.programme.reading.Place;
import dev.firstline.programme.rules.ChargeRule;
import dev.firstline.programme.rules.Charging;
import dev.firstline.programme.rules.IncidentRules.Cause;

import org.jspecify.annotations.Nullable;

/** What an example expects of the ledger (INC), answered by the rule that charges cases. */
record ChargeOutcomes(Example example) {

    Outcome of(Place expected) {
        Charging charging = charging();
        return Outcome.of(expected.text(), charging.key(), why(charging));
    }

    private Charging charging() {
        String turnedOut = example.text("turnedOut");
        if ("out-of-scope".equals(turnedOut)) {
            return ChargeRule.outOfScope(
                    example.programme().cases().helpsOutOfScope(),
                    example.given().get("approved").yesOrNo());
        }
        Cause cause = cause(turnedOut);
        return cause != null && example.programme().incidents().reverses(cause)
                ? Charging.REVERSED
                : ofOpening();
    }

    private static @Nullable Cause cause(@Nullable String turnedOut) {
        return switch (turnedOut) {
            case "defect" -> Cause.DEFECT;
            case "documentation-error" -> Cause.DOCUMENTATION_ERROR;
            case null, default -> null;
        };
    }

    private Charging ofOpening() {
        Implementation implementation =
                "implementation".equals(example.text("kind"))
                        ? example.terms().implementation().orElse(null)
                        : null;
        boolean free =
                implementation != null
                        && ChargeRule.isFree(implementation, number("implementationIncidents"));
        return free
                ? Charging.FREE
                : ChargeRule.ofNext(example.terms().allowance(), number("incidentsThisMonth"));
    }

    private int number(String key) {
        return example.given().find(key).map(Place::wholeNumber).orElse(0);
    }

    private static FaultPart.Words why(Charging charging) {
        return switch (charging) {
            case CHARGED -> FaultPart.WITHIN_ALLOWANCE.of();
            case FREE -> FaultPart.NOTHING_COUNTED.of();
            case BILLED, ASKS, REFUSED -> FaultPart.USED_UP_OR_OUTSIDE.of();
            case REVERSED -> FaultPart.REVERSED_FOR.of();
        };
    }
}
