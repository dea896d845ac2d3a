package dev.firstline.cases;

import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a case is: what changes in its life.
 *
 * @param kind what the case turned out to be (INT-12), null before triage
 * @param routing where it waits, or waited
 * @param relievedAt when a fix or workaround was recorded (COM-10), null before
 * @param mergedInto number of the case in which it goes on, null where it stands alone (CAS-7)
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
        @Nullable Instant closedAt,
        @Nullable Long mergedInto) {

    public Handling {
        resolutions = List.copyOf(resolutions);
    }

    /** The beginning of every case. */
    static Handling ofNew(String priority, Routing routing) {
        return new Handling(
                CaseState.NEW,
                priority,
                null,
                routing,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
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
                closedAt,
                mergedInto);
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
                closedAt,
                mergedInto);
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
                closedAt,
                mergedInto);
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
                closedAt,
                mergedInto);
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
                closedAt,
                mergedInto);
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
                closedAt,
                mergedInto);
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
                at,
                mergedInto);
    }

    /** Closed, since it goes on in another case: it asks what that asks. */
    Handling merged(long into, Instant at) {
        return new Handling(
                CaseState.CLOSED,
                priority,
                kind,
                routing,
                ownerId,
                lastOwnerId,
                List.of(Resolution.DUPLICATE),
                relievedAt,
                resolvedAt,
                at,
                into);
    }

    /** Open again: what was resolved no longer is; the timeline remembers it. */
    Handling again(CaseState next) {
        return new Handling(
                next,
                priority,
                kind,
                routing,
                ownerId,
                lastOwnerId,
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** The number of the case in which it goes on, if it does. */
    public Optional<Long> merge() {
        return Optional.ofNullable(mergedInto);
    }

    /** Refuses what is done to a case that goes on in another, naming that. */
    void requireNotMerged() {
        if (mergedInto != null) {
            throw Refused.conflict("case.merged", Map.of("number", Long.toString(mergedInto)));
        }
    }
}
