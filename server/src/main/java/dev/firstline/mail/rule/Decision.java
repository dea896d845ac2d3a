package dev.firstline.mail.rule;

import dev.firstline.cases.Case;

import java.util.List;
import java.util.Optional;

/** What becomes of a message. */
public sealed interface Decision {

    /** Nothing: it was taken in before, and this is what became of it then. */
    record Replayed(Earlier earlier) implements Decision {}

    /** Nothing: it concerns nobody. */
    record Ignored() implements Decision {}

    /**
     * A mail of ours about this case did not arrive.
     *
     * @param status of the report, such as 5.1.1, "" if it does not tell
     */
    record Undelivered(Case subject, String status) implements Decision {}

    /** The state of the case is told; where there is none, that we know of none. */
    record StateAsked(Optional<Case> subject) implements Decision {}

    /** A note that staff alone read. */
    record Noted(Case subject) implements Decision {}

    /** The customer's word on the case. */
    record Said(Case subject) implements Decision {}

    /** The customer is satisfied with the solution. */
    record Confirmed(Case subject) implements Decision {}

    /**
     * A new case.
     *
     * @param triage whether staff look at it first, whoever sent it
     * @param acknowledge whether the sender is told the number
     */
    record Asked(boolean triage, boolean acknowledge, List<Hint> hints) implements Decision {

        public Asked {
            hints = List.copyOf(hints);
        }
    }
}
