package dev.firstline.intake;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementState;
import dev.firstline.agreements.Agreements;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** What an agreement follows, for whoever has to say what changed by it. */
@Component
class EarlierAgreements {

    private final Agreements agreements;

    EarlierAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The one before it: for the same, until the day before its first. */
    Optional<Agreement> before(Agreement it) {
        LocalDate dayBefore = it.days().starts().minusDays(1);
        return agreements.list(it.organisation()).stream()
                .filter(other -> !other.id().equals(it.id()) && other.isForTheSameAs(it))
                .filter(other -> other.on(dayBefore) == AgreementState.RUNNING)
                .findFirst();
    }

    /** Whether it has not begun. */
    boolean isPlanned(Agreement it) {
        return it.on(agreements.today(it.organisation())) == AgreementState.PLANNED;
    }
}
