package dev.firstline.intake;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Scope;
import dev.firstline.products.ProductId;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What covers from the day after its last what an agreement was for. */
@Component
class LaterAgreements {

    private final Agreements agreements;

    LaterAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Whether it goes on under others that were made for the same, all of it. */
    boolean follow(Agreement it) {
        List<Agreement> next = forTheSame(it);
        Set<ProductId> theirs =
                next.stream()
                        .flatMap(other -> other.products().stream())
                        .collect(Collectors.toSet());
        return !next.isEmpty() && theirs.containsAll(it.products());
    }

    /** Whether others were made for some of it. */
    boolean followInPart(Agreement it) {
        return !forTheSame(it).isEmpty();
    }

    /** The one for all products, where it named some or none: that was there beside it. */
    Optional<Agreement> forAll(Agreement it) {
        return running(it).stream()
                .filter(other -> other.scope() == Scope.ALL && it.scope() != Scope.ALL)
                .findFirst();
    }

    private List<Agreement> forTheSame(Agreement it) {
        return running(it).stream().filter(it::isForTheSameAs).toList();
    }

    private List<Agreement> running(Agreement it) {
        LocalDate dayAfter = it.days().ends().plusDays(1);
        return agreements.list(it.organisation()).stream()
                .filter(other -> !other.id().equals(it.id()))
                .filter(other -> other.on(dayAfter) == AgreementState.RUNNING)
                .toList();
    }
}
