package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.storage.ReadOnce;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to clocks, for those who tell it: within one reading a case is asked once for the
 * facts of all of its clocks.
 */
@Component
class CaseFacts {

    private final ReadOnce<CaseId, Map<Long, List<Fact>>> read;

    CaseFacts(CommitmentStore store) {
        this.read = new ReadOnce<>(id -> Optional.of(store.listFacts(id)));
    }

    /** Those of a clock, in order. */
    List<Fact> list(Commitment it) {
        return read.find(it.caseId())
                .map(all -> all.getOrDefault(it.id(), List.of()))
                .orElse(List.of());
    }
}
