package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Keeps nothing of what happens to clocks: to say what would.
 *
 * @param kept where what has happened to them is read
 */
record Unkept(Keeper kept) implements Keeper {

    @Override
    public List<Commitment> started(List<Written> together) {
        return together.stream().map(Written::clock).toList();
    }

    @Override
    public void changed(Turned step, @Nullable Instant lookAt) {
        // nothing has happened
    }

    @Override
    public Fact cancellation(Commitment it) {
        return kept.cancellation(it);
    }

    @Override
    public void told(Commitment it, @Nullable Instant lookAt) {
        // nobody was told
    }
}
