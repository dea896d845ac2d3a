package dev.firstline.commitments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.firstline.cases.CaseAhead;
import dev.firstline.cases.CaseId;
import dev.firstline.commitments.CommitmentStore.FactOfClock;
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

    CaseFacts(CommitmentStore store, CaseAhead ahead) {
        this.read = new ReadOnce<>(id -> Optional.of(byClock(store.listFacts(id))));
        ahead.add(
                CommitmentStore.FACTS_OF_CASE,
                CommitmentStore::factOfClock,
                (id, all) -> read.keep(id, byClock(all)));
    }

    private static Map<Long, List<Fact>> byClock(List<FactOfClock> all) {
        return all.stream()
                .collect(groupingBy(FactOfClock::clock, mapping(FactOfClock::fact, toList())));
    }

    /** Those of a clock, in order. */
    List<Fact> list(Commitment it) {
        return read.find(it.caseId())
                .map(all -> all.getOrDefault(it.id(), List.of()))
                .orElse(List.of());
    }
}
