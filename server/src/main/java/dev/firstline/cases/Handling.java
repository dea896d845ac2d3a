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
 * @param routing where it waits, or waited
 * @param relievedAt when a fix or workaround was recorded (COM-10), null before
 */
public record Handling(
        CaseState state,
        String priority,
        @Nullable CaseKind kind,
        Routing routing,
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
    static Handling ofNew(String priority, Routing routing) {
        return new Handling(
                CaseState.NEW, priority, null, routing, null, null, List.of(), null, null, null);
    }

    /** Key of its queue. */
    public String queue() {
        return routing.queue();
    }

    /** Key of its kind, null before triage. */
    public @Nullable String kindKey() {
        return kind == null ? null : kind.key();
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
                routing,
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
                routing,
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
                routing,
                ownerId,
                lastOwnerId,
                resolutions,
                relievedAt,
                resolvedAt,
                closedAt);
    }

    Handling routed(Routing other) {
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

    Handling ofKind(CaseKind found) {
        return new Handling(
                state,
                priority,
                found,
                routing,
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
                routing,
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
                routing,
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
                next, priority, kind, routing, ownerId, lastOwnerId, List.of(), null, null, null);
    }
}
