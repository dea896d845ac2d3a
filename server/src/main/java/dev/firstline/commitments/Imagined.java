package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the clocks of cases that are made up, with all that happened to them. */
public final class Imagined implements Keeper {

    /**
     * A clock with what the database would hold of it.
     *
     * @param lookAt when it warns or breaches next, null for never
     */
    public record Kept(Commitment clock, @Nullable Instant lookAt, List<Fact> facts) {

        public Kept {
            facts = List.copyOf(facts);
        }
    }

    private final Map<Long, Kept> kept = new LinkedHashMap<>();
    private long next;

    /**
     * @param first id of the first clock
     */
    public Imagined(long first) {
        this.next = first;
    }

    @Override
    public List<Commitment> started(List<Written> together) {
        return together.stream().map(this::started).toList();
    }

    private Commitment started(Written start) {
        Commitment clock = start.clock().as(next++);
        Fact fact = start.fact();
        kept.put(
                clock.id(),
                new Kept(clock, start.lookAt(), fact == null ? List.of() : List.of(fact)));
        return clock;
    }

    @Override
    public void changed(Turned step, @Nullable Instant lookAt) {
        kept.computeIfPresent(
                step.after().id(),
                (id, before) -> {
                    List<Fact> facts = new ArrayList<>(before.facts());
                    facts.add(step.fact());
                    return new Kept(step.after(), lookAt, facts);
                });
    }

    @Override
    public Fact cancellation(Commitment it) {
        return Fact.cancellation(Objects.requireNonNull(kept.get(it.id())).facts());
    }

    @Override
    public void told(Commitment it, @Nullable Instant lookAt) {
        kept.computeIfPresent(it.id(), (id, before) -> new Kept(it, lookAt, before.facts()));
    }

    public List<Kept> all() {
        return List.copyOf(kept.values());
    }
}
