package dev.firstline.agreements;

import dev.firstline.programme.plans.Chosen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an agreement held at an earlier instant, by its history. Pure. */
final class PastTerms {

    private PastTerms() {}

    /**
     * Options and own terms as they were; the plan of an agreement never changes.
     *
     * @param history the latest first
     */
    static Chosen at(Agreement now, List<AgreementEvent> history, Instant when) {
        return new Chosen(
                now.plan(),
                now.overlaidPlan(),
                before(AgreementEvent.Type.OPTIONS_CHANGED, history, when)
                        .map(PastTerms::options)
                        .orElse(now.options()),
                before(AgreementEvent.Type.TERMS_CHANGED, history, when).orElse(now.ownTerms()));
    }

    /** What the first change after an instant found there; empty where there is none. */
    private static Optional<String> before(
            AgreementEvent.Type type, List<AgreementEvent> history, Instant when) {
        return history.reversed().stream()
                .filter(it -> it.type() == type && it.at().isAfter(when))
                .findFirst()
                .map(it -> it.from() == null ? "" : it.from());
    }

    private static List<String> options(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(", "));
    }
}
