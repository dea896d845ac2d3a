package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps in mind what happens to clocks of many cases, to be written at once. */
final class Gathered implements Keeper {

    private final List<Written> all = new ArrayList<>();

    @Override
    public List<Commitment> started(List<Written> together) {
        throw new IllegalStateException("clocks that start are written at once");
    }

    @Override
    public void changed(Turned step, @Nullable Instant lookAt) {
        all.add(new Written(step.after(), step.fact(), lookAt));
    }

    @Override
    public Fact cancellation(Commitment it) {
        throw new IllegalStateException("what was called off does not go on by a day");
    }

    @Override
    public void told(Commitment it, @Nullable Instant lookAt) {
        all.add(new Written(it, null, lookAt));
    }

    void addAll(Gathered others) {
        all.addAll(others.all);
    }

    List<Written> all() {
        return List.copyOf(all);
    }
}
