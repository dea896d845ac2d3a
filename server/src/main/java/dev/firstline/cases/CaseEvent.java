package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that happened to a case: who, when, what, from, to, and in which message the words
 * stand that say why. Events hold ids and keys, never names or text, and are appended only (CAS-8).
 *
 * @param actor null when Firstline's own rules did it
 */
public record CaseEvent(
        EventType type,
        Instant at,
        @Nullable PersonId actor,
        @Nullable String from,
        @Nullable String to,
        @Nullable MessageId message) {

    static CaseEvent of(EventType type, Act act, @Nullable String from, @Nullable String to) {
        return new CaseEvent(type, act.at(), act.person(), from, to, act.message());
    }
}
