package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who does something to a case, when, and the message that says why, if there is one.
 *
 * @param person null when Firstline's own rules act
 */
public record Act(@Nullable PersonId person, Instant at, @Nullable MessageId message) {

    public static Act of(Actor actor, Instant at) {
        return new Act(actor.personId(), at, null);
    }

    /** Done by Firstline's own rules. */
    public static Act ofFirstline(Instant at) {
        return new Act(null, at, null);
    }

    /** The same, in the name of somebody else. */
    public Act inNameOf(PersonId other) {
        return new Act(other, at, message);
    }

    /** The same, with the words that say why. */
    public Act saying(MessageId words) {
        return new Act(person, at, words);
    }
}
