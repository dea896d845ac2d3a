package dev.firstline.commitments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Proves that clocks are what follows from their facts: all that run, and of those that came to an
 * end the newest {@value #ENDED}, since no rule ever changes an older one.
 */
@Component
public class Proofs {

    static final int ENDED = 10_000;
    private static final int AT_ONCE = 2_000;

    private final ProofStore store;

    Proofs(ProofStore store) {
        this.store = store;
    }

    /**
     * Clocks that do not follow from their facts, in one view of the database.
     *
     * @param limit how many are enough
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public List<Long> listUnproved(int limit) {
        List<Long> unproved = new ArrayList<>();
        List<Commitment> some = store.listPending(0, AT_ONCE);
        while (!some.isEmpty() && unproved.size() < limit) {
            unproved.addAll(unproved(some));
            some = store.listPending(some.getLast().id(), AT_ONCE);
        }
        int looked = 0;
        some = store.listEnded(Long.MAX_VALUE, AT_ONCE);
        while (!some.isEmpty() && unproved.size() < limit && looked < ENDED) {
            unproved.addAll(unproved(some));
            looked += some.size();
            some = store.listEnded(some.getLast().id(), AT_ONCE);
        }
        return unproved.stream().limit(limit).toList();
    }

    private List<Long> unproved(List<Commitment> some) {
        Map<Long, List<Fact>> facts = store.facts(some.stream().map(Commitment::id).toList());
        return some.stream()
                .filter(it -> !follows(it, facts.getOrDefault(it.id(), List.of())))
                .map(Commitment::id)
                .toList();
    }

    /**
     * Whether a clock follows from its facts. Of whom people were told, and days by which it was
     * counted without moving, are noted on it alone.
     */
    static boolean follows(Commitment it, List<Fact> facts) {
        if (facts.isEmpty() || facts.getFirst().count() == null) {
            return false;
        }
        Commitment told = Lives.fold(it.id(), it.caseId(), it.kind(), facts);
        return told.counted(told.count().on(it.count().days()))
                .with(told.outcome().warned(it.outcome().warned()))
                .equals(it);
    }
}
