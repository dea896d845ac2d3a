package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNullElse;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.KeptLater;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Of what happened to a case the calls that were logged later, and show that a promise was kept
 * that had been told as not kept (COM-4, COM-9).
 */
@Component
class KeptCalls {

    private final Commitments commitments;

    KeptCalls(Commitments commitments) {
        this.commitments = commitments;
    }

    Map<CaseEvent, KeptLater> find(Case subject, List<CaseEvent> events) {
        Map<CaseEvent, KeptLater> kept = new HashMap<>();
        events.stream()
                .filter(it -> it.type() == EventType.PROMISE_MET && it.notedAt() != null)
                .forEach(it -> find(subject, it).ifPresent(how -> kept.put(it, how)));
        return kept;
    }

    private Optional<KeptLater> find(Case subject, CaseEvent met) {
        String kind = requireNonNullElse(met.from(), CommitmentKind.INITIAL_RESPONSE.key());
        return commitments.findKeptLater(subject.id(), CommitmentKind.of(kind), met.at());
    }
}
