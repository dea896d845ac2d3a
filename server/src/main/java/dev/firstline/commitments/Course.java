package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of a case after something happened.
 *
 * @param all of them as they are now, oldest first
 * @param steps what happened to them, in order; empty for nothing
 */
public record Course(List<Commitment> all, List<Turned> steps) {

    /** That of a case on which nothing is promised. */
    public static final Course NONE = new Course(List.of(), List.of());

    public Course {
        all = List.copyOf(all);
        steps = List.copyOf(steps);
    }

    /** The limit that comes first of those that run; null where nothing runs. */
    public @Nullable Instant dueAt() {
        return running().map(Commitment::limitAt).orElse(null);
    }

    private Optional<Commitment> running() {
        return all.stream()
                .filter(Commitment::isRunning)
                .min(Comparator.comparing(Commitment::limitAt));
    }

    /**
     * The one to show where there is room for one: of those that run the one that is due first;
     * else one that stands still; else the last that came to an end.
     */
    public Optional<Commitment> leading() {
        return running()
                .or(() -> all.stream().filter(Commitment::isPaused).findFirst())
                .or(
                        () ->
                                all.stream()
                                        .filter(it -> it.metAt() != null)
                                        .max(Comparator.comparing(Course::metAt)))
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static Instant metAt(Commitment it) {
        return it.metAt() == null ? it.startedAt() : it.metAt();
    }

    /**
     * What its customer still awaits, whether in time or late: what comes next first, an answer
     * before what it brings with it, and what stands still last (COM-7, COM-9).
     */
    public List<Commitment> awaited() {
        return all.stream()
                .filter(Commitment::isPending)
                .sorted(
                        Comparator.comparing(Commitment::isPaused)
                                .thenComparing(Commitment::limitAt)
                                .thenComparing(it -> !it.kind().isAnswer()))
                .toList();
    }

    /** What its customer is shown: all that is awaited, else what came to an end last. */
    List<Commitment> forCustomer() {
        List<Commitment> awaited = awaited();
        return awaited.isEmpty() ? leading().stream().toList() : awaited;
    }

    /**
     * Whether there were some of a kind, and each was cancelled: its case was closed without it.
     */
    boolean isGivenUp(CommitmentKind kind) {
        List<Commitment> some = all.stream().filter(it -> it.kind() == kind).toList();
        return !some.isEmpty() && some.stream().allMatch(it -> it.cancelledAt() != null);
    }

    /** The answer that is promised next. */
    public Optional<Commitment> answer() {
        return all.stream()
                .filter(it -> it.kind().isAnswer() && it.isPending())
                .min(Comparator.comparing(Commitment::limitAt));
    }
}
