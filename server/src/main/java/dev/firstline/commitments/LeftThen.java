package dev.firstline.commitments;

import dev.firstline.commitments.DayRecountStore.Moved;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What clocks that stood still had left when other days became known, before and after (COM-6): as
 * their facts tell it, wherever they are by now.
 */
@Component
class LeftThen {

    private final ProofStore store;
    private final PublishedMeasures measures;

    LeftThen(ProofStore store, PublishedMeasures measures) {
        this.store = store;
        this.measures = measures;
    }

    /** The same clocks, those that stood still with what they had left. */
    List<MovedClock> of(List<Moved> some) {
        Map<Long, List<Fact>> facts = store.facts(some.stream().map(Moved::clock).toList());
        return some.stream().map(it -> of(it, facts.getOrDefault(it.clock(), List.of()))).toList();
    }

    private MovedClock of(Moved it, List<Fact> facts) {
        return new MovedClock(
                it.fact(),
                it.caseId(),
                it.kind(),
                it.before(),
                it.after(),
                left(it, facts).orElse(null));
    }

    private Optional<MovedClock.Left> left(Moved it, List<Fact> facts) {
        return find(until(it, facts), some -> fold(it, some));
    }

    /**
     * What a clock had left before the last of some facts, and since.
     *
     * @param until its facts until then
     */
    Optional<MovedClock.Left> find(Commitment it, List<Fact> until) {
        return find(until, some -> Lives.fold(it.id(), it.caseId(), it.kind(), some));
    }

    private Optional<MovedClock.Left> find(
            List<Fact> until, Function<List<Fact>, Commitment> fold) {
        if (until.size() < 2) {
            return Optional.empty();
        }
        Commitment before = fold.apply(until.subList(0, until.size() - 1));
        Commitment after = fold.apply(until);
        return before.isPaused()
                ? Optional.of(
                        MovedClock.Left.of(
                                measures.of(before),
                                before,
                                measures.of(after),
                                after,
                                until.getLast().at()))
                : Optional.empty();
    }

    /** Those until it moved; it moves once by the days of a version. */
    private static List<Fact> until(Moved it, List<Fact> facts) {
        List<Fact> until = new ArrayList<>();
        for (Fact fact : facts) {
            until.add(fact);
            if (fact.type() == Fact.Type.RECOUNTED && fact.cause().equals(it.cause())) {
                return until;
            }
        }
        return List.of();
    }

    private static Commitment fold(Moved it, List<Fact> facts) {
        return Lives.fold(it.clock(), it.caseId(), it.kind(), facts);
    }
}
