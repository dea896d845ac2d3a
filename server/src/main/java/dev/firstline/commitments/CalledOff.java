package dev.firstline.commitments;

import dev.firstline.cases.Case;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which of the clocks of a case a change had called off, to be promised again where another change
 * does so (COM-6); by their places.
 *
 * @param all of the case, oldest first
 */
record CalledOff(List<Commitment> all, Keeper keeper) {

    /** The last of a kind; empty for none. */
    OptionalInt last(CommitmentKind kind) {
        return last(it -> it.kind() == kind && isCalledOff(it));
    }

    /** The answer that was promised last, if nobody has given it since it began; empty for none. */
    OptionalInt unanswered(Case subject, CasePast past) {
        OptionalInt last = last(it -> it.kind().isAnswer());
        return last.stream()
                .filter(i -> isCalledOff(all.get(i)))
                .filter(i -> !past.isAnsweredSince(subject, all.get(i).startedAt()))
                .findFirst();
    }

    private OptionalInt last(Predicate<Commitment> which) {
        return IntStream.range(0, all.size()).filter(i -> which.test(all.get(i))).max();
    }

    private boolean isCalledOff(Commitment it) {
        return it.cancelledAt() != null && keeper.cancellation(it).isOfChange();
    }
}
