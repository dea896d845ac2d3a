package dev.firstline.commitments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a call that was logged later says of a clock that had been noted as not kept (COM-4, COM-9).
 */
public enum KeptLater {
    /** It was kept in time, which nobody knew. */
    AFTER_ALL,
    /** That it was kept in time was known already, but not how early. */
    EARLIER;

    public String key() {
        return this == AFTER_ALL ? "after-all" : "after-all.earlier";
    }

    /**
     * What it says that a clock was met at an instant, by what had been noted of this clock before;
     * empty where it had not been noted as not kept, was late all the same, or was not met then.
     *
     * @param facts of the clock, in the order in which they were noted
     */
    static Optional<KeptLater> find(List<Fact> facts, Instant met) {
        Instant due = null;
        boolean known = false;
        for (Fact fact : facts) {
            boolean inTime = fact.type() == Fact.Type.MET && due != null && !fact.at().isAfter(due);
            if (inTime && fact.at().equals(met)) {
                return Optional.of(known ? EARLIER : AFTER_ALL);
            }
            due = fact.type() == Fact.Type.BREACHED ? fact.at() : due;
            known = known || inTime;
        }
        return Optional.empty();
    }
}
