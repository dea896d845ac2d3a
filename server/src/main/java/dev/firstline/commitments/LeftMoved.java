package dev.firstline.commitments;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * That a promise was counted anew while it stands still, so that other time is left of it (COM-6).
 *
 * @param cause what changed
 */
public record LeftMoved(PutOff.Cause cause, Duration before, Duration after) {

    /**
     * The facts of a clock until it was counted anew last, since it stands still; none where it was
     * not.
     *
     * @param facts of a clock that stands still, in order
     */
    static Optional<List<Fact>> last(List<Fact> facts) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            switch (facts.get(i).type()) {
                case RECOUNTED -> {
                    return Optional.of(facts.subList(0, i + 1));
                }
                case ANNOTATED, BREACHED, MET -> {}
                case STARTED, PAUSED, RESUMED, REOPENED, CANCELLED -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
