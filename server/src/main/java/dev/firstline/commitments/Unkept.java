package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes nothing of what happens to clocks of a case: to say what would. */
final class Unkept implements Keeper {

    private final Keeper kept;
    private final Map<Long, Fact> cancelled = new HashMap<>();

    /**
     * @param kept where what has happened to them is read
     */
    Unkept(Keeper kept) {
        this.kept = kept;
    }

    @Override
    public List<Commitment> started(List<Written> together) {
        return together.stream().map(Written::clock).toList();
    }

    @Override
    public void changed(Turned step, @Nullable Instant lookAt) {
        if (step.fact().type() == Fact.Type.CANCELLED) {
            cancelled.put(step.after().id(), step.fact());
        }
    }

    @Override
    public Fact cancellation(Commitment it) {
        Fact imagined = cancelled.get(it.id());
        return imagined == null ? kept.cancellation(it) : imagined;
    }

    @Override
    public void told(Commitment it, @Nullable Instant lookAt) {
        // nobody was told
    }
}
