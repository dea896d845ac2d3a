package dev.firstline.incidents;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Scope;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which agreement counts in the present month what came in under one that has ended: the one that
 * runs for the same now (INC-1).
 */
@Component
class AgreementsInPlace {

    private final Agreements agreements;

    AgreementsInPlace(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The agreement itself while it runs, and where none does in its place. */
    Agreement of(Agreement it) {
        LocalDate today = agreements.today(it.organisation());
        return it.on(today) == AgreementState.ENDED
                ? find(it, agreements.list(it.organisation()), today).orElse(it)
                : it;
    }

    /** For the same, else for all; the one with the lowest id where there are several. */
    private static Optional<Agreement> find(Agreement ended, List<Agreement> all, LocalDate today) {
        return all.stream()
                .filter(it -> it.on(today) == AgreementState.RUNNING)
                .filter(it -> isForTheSame(ended, it) || isForAll(ended, it))
                .min(
                        Comparator.<Agreement, Boolean>comparing(it -> !isForTheSame(ended, it))
                                .thenComparingLong(it -> it.id().value()));
    }

    private static boolean isForTheSame(Agreement ended, Agreement other) {
        return other.scope() == ended.scope()
                && (ended.scope() != Scope.SOME
                        || ended.products().stream().anyMatch(other.products()::contains));
    }

    private static boolean isForAll(Agreement ended, Agreement other) {
        return ended.scope() != Scope.ALL && other.scope() == Scope.ALL;
    }
}
