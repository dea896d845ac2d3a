package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something that happened to a case: who, when, what, from, to, and in which message the words
 * stand that say why. Events hold ids and keys, never names or text, and are appended only (CAS-8).
 *
 * @param actor null when Firstline's own rules did it
 * @param rule name of the programme's rule that decided, null where none did (RTE-1)
 * @param notedAt when it came to be known, where that was later than it held; else null
 */
public record CaseEvent(
        EventType type,
        Instant at,
        @Nullable PersonId actor,
        @Nullable String from,
        @Nullable String to,
        @Nullable MessageId message,
        @Nullable String rule,
        @Nullable Instant notedAt) {

    public CaseEvent(
            EventType type,
            Instant at,
            @Nullable PersonId actor,
            @Nullable String from,
            @Nullable String to,
            @Nullable MessageId message) {
        this(type, at, actor, from, to, message, null, null);
    }

    /**
     * Whoever it names: who did it and, where it changes hands, who had the case and who has it.
     */
    public Stream<PersonId> people() {
        Stream<PersonId> owners =
                type == EventType.OWNER_CHANGED
                        ? Stream.of(from, to).filter(Objects::nonNull).map(PersonId::of)
                        : Stream.of();
        return Stream.concat(Stream.ofNullable(actor), owners);
    }

    /** The same, decided by a rule. */
    public CaseEvent by(@Nullable String theRule) {
        return new CaseEvent(type, at, actor, from, to, message, theRule, notedAt);
    }

    /** The same, which came to be known at an instant. */
    public CaseEvent noted(Instant when) {
        Instant later = when.isAfter(at) ? when : null;
        return new CaseEvent(type, at, actor, from, to, message, rule, later);
    }

    /** Where it stands in the course of its case: no event can be read before it was known. */
    public Instant toldAt() {
        return notedAt == null ? at : notedAt;
    }

    /** Whether somebody who reads it should be told so: by the minute, as times are told. */
    public boolean isNotedLate() {
        return Duration.between(at, toldAt()).toMinutes() > 0;
    }

    static CaseEvent of(EventType type, Act act, @Nullable String from, @Nullable String to) {
        return new CaseEvent(type, act.at(), act.person(), from, to, act.message())
                .noted(act.toldAt());
    }
}
