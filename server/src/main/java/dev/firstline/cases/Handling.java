package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a case is: what changes in its life.
 *
 * @param kind what the case turned out to be (INT-12), null before triage
 * @param queue key of the queue where it waits, or waited
 * @param relievedAt when a fix or workaround was recorded (COM-10), null before
 */
public record Handling(
        CaseState state,
        String priority,
        @Nullable String kind,
        String queue,
        @Nullable PersonId ownerId,
        @Nullable PersonId lastOwnerId,
        List<Resolution> resolutions,
        @Nullable Instant relievedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt) {

    public Handling {
        resolutions = List.copyOf(resolutions);
    }

    /** The beginning of every case. */
    static Handling ofNew(String priority, String queue) {
        return new Handling(
                CaseState.NEW, priority, null, queue, null, null, List.of(), null, null, null);
    }

    public Optional<PersonId> owner() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<PersonId> lastOwner() {
        return Optional.ofNullable(lastOwnerId);
    }

    Handling in(CaseState next) {
        return new Handling(
                next,
                priority,
                kind,
                queue,
                ownerId,
                lastOwnerId,
                resolutions,
                relievedAt,
                resolvedAt,
                closedAt);
    }

    Handling ownedBy(@Nullable PersonId person) {
        PersonId last = person != null ? person : ownerId != null ? ownerId : lastOwnerId;
        return new Handling(
                state,
                priority,
                kind,
                queue,
                person,
                last,
                resolutions,
                relievedAt,
                resolvedAt,
                closedAt);
    }

    Handling withPriority(String changed) {
        return new Handling(
                state,
                changed,
                kind,
                queue,
                ownerId,
                lastOwnerId,
                resolutions,
                relievedAt,
                resolvedAt,
                closedAt);
    }

    Handling inQueue(String other) {
        return new Handling(
                state,
                priority,
                kind,
                other,
                ownerId,
                lastOwnerId,
                resolutions,
                relievedAt,
                resolvedAt,
                closedAt);
    }

    Handling resolved(List<Resolution> kinds, Instant at) {
        Instant relieved =
                relievedAt == null && kinds.stream().anyMatch(Resolution::relieves)
                        ? at
                        : relievedAt;
        return new Handling(
                CaseState.RESOLVED,
                priority,
                kind,
                queue,
                ownerId,
                lastOwnerId,
                kinds,
                relieved,
                at,
                closedAt);
    }

    Handling closed(Instant at) {
        return new Handling(
                CaseState.CLOSED,
                priority,
                kind,
                queue,
                ownerId,
                lastOwnerId,
                resolutions,
                relievedAt,
                resolvedAt,
                at);
    }

    /** Open again: what was resolved no longer is; the timeline remembers it. */
    Handling again(CaseState next) {
        return new Handling(
                next, priority, kind, queue, ownerId, lastOwnerId, List.of(), null, null, null);
    }
}
