package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who does something to a case, when, and the message that says why, if there is one.
 *
 * @param person null when Firstline's own rules act
 * @param notedAt when it came to be known, as that of a call that is logged later; null if at once
 */
public record Act(
        @Nullable PersonId person,
        Instant at,
        @Nullable MessageId message,
        @Nullable Instant notedAt) {

    public Act(@Nullable PersonId person, Instant at, @Nullable MessageId message) {
        this(person, at, message, null);
    }

    public static Act of(Actor actor, Instant at) {
        return new Act(actor.personId(), at, null);
    }

    /** Done by Firstline's own rules. */
    public static Act ofFirstline(Instant at) {
        return new Act(null, at, null);
    }

    /** The same, in the name of somebody else. */
    public Act inNameOf(PersonId other) {
        return new Act(other, at, message, notedAt);
    }

    /** The same, with the words that say why. */
    public Act saying(MessageId words) {
        return new Act(person, at, words, notedAt);
    }

    /** The same, done at an instant before this one, at which it comes to be known. */
    public Act tookPlace(Instant before) {
        return new Act(person, before, message, before.isBefore(at) ? at : null);
    }

    /** When it came to be known. */
    public Instant toldAt() {
        return notedAt == null ? at : notedAt;
    }
}
