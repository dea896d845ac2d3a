package dev.firstline.web.gate;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Lets in as many at once as can be worked on; the others wait at the gate, where they take nothing
 * from those inside, so that each is done sooner than if all were worked on a little at a time.
 *
 * <p>Of who acts twice as many are let in, who wait for the disk as well. Each is in the place of
 * somebody else from then on: the others wait until there is room without it, so that what is done
 * gets more of the processors than what is looked at. But however many act, one of the others is
 * always let in.
 *
 * <p>Of those who wait goes first who came first, the head start of their {@link Lane} added: the
 * more urgent overtake who came a little earlier, and nobody for good. Who is inside for longer
 * than {@link #LONG} makes room for another, and goes on: a large file that comes in slowly, or a
 * long report, holds nobody up.
 */
class Gate {

    /** Who asks, the most urgent first. */
    enum Lane {
        /** Who does something. */
        ACTS(Duration.ofMillis(60)),
        /** Who waits for a page to go on. */
        LOOKS(Duration.ofMillis(40)),
        /** Who searches. */
        SEARCHES(Duration.ofMillis(20)),
        /** Programs that only read: nobody looks on while they wait. */
        READS(Duration.ZERO);

        /** By how much earlier they are treated as having come. */
        final Duration headStart;

        Lane(Duration headStart) {
            this.headStart = headStart;
        }
    }

    /** Most requests take a tenth of this. */
    static final Duration LONG = Duration.ofMillis(250);

    private final int room;
    private final int roomOfActs;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Place> inside = new ArrayDeque<>();
    private final Set<Place> waiting = new LinkedHashSet<>();

    /**
     * @param room how many are let in at once, of who acts twice as many
     * @param nanoTime what time it is, in nanoseconds since some moment
     */
    Gate(int room, LongSupplier nanoTime) {
        this.room = room;
        this.roomOfActs = 2 * room;
        this.nanoTime = nanoTime;
    }

    /** Waits until there is room. Every place is to be {@link #leave left}. */
    Place enter(Lane lane) {
        lock.lock();
        try {
            Place place = new Place(lane, lock.newCondition());
            waiting.add(place);
            letIn();
            await(place);
            return place;
        } finally {
            lock.unlock();
        }
    }

    void leave(Place place) {
        lock.lock();
        try {
            inside.remove(place);
            letIn();
        } finally {
            lock.unlock();
        }
    }

    /** Who is told to stop meanwhile goes in at once. */
    private void await(Place place) {
        try {
            while (!place.inside) {
                Place oldest = inside.peekFirst();
                long left = oldest == null ? 0 : LONG.toNanos() - oldest.sinceNanos();
                long _ = place.turn.awaitNanos(left);
                letIn();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            waiting.remove(place);
        }
    }

    private void letIn() {
        while (!inside.isEmpty() && inside.getFirst().isFor(LONG)) {
            inside.removeFirst();
        }
        for (Place next = next(); next != null; next = next()) {
            waiting.remove(next);
            next.begin();
            inside.addLast(next);
            next.turn.signal();
        }
    }

    /** Who goes in next of those for whom there is room. */
    private @Nullable Place next() {
        return waiting.stream()
                .filter(it -> hasRoom(it.lane))
                .reduce((first, other) -> other.goesBefore(first) ? other : first)
                .orElse(null);
    }

    private boolean hasRoom(Lane lane) {
        return lane == Lane.ACTS
                ? inside.size() < roomOfActs
                : inside.size() < room || inside.stream().allMatch(it -> it.lane == Lane.ACTS);
    }

    /** Of somebody at the gate, or inside. */
    final class Place {
        private final Lane lane;
        private final Condition turn;

        /** When they came, less the head start of their lane. */
        private final long rank;

        /** When they went in. */
        private long since;

        private boolean inside;

        private Place(Lane lane, Condition turn) {
            this.lane = lane;
            this.turn = turn;
            this.rank = nanoTime.getAsLong() - lane.headStart.toNanos();
        }

        private void begin() {
            since = nanoTime.getAsLong();
            inside = true;
        }

        private long sinceNanos() {
            return nanoTime.getAsLong() - since;
        }

        private boolean goesBefore(Place other) {
            return rank - other.rank < 0;
        }

        private boolean isFor(Duration time) {
            return sinceNanos() >= time.toNanos();
        }
    }
}
