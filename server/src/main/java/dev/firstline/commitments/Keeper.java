package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Keeps what happens to clocks, each with when it has to be looked at next. */
interface Keeper {

    /**
     * Keeps those of a case that start together, by what was bought and at one instant, and gives
     * them their ids.
     */
    List<Commitment> started(List<Written> together);

    void changed(Turned step, @Nullable Instant lookAt);

    /** What called a clock off that was cancelled. */
    Fact cancellation(Commitment it);

    /** People were told of a clock; nothing happened to it. */
    void told(Commitment it, @Nullable Instant lookAt);
}
