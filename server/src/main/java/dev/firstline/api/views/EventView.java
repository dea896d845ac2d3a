package dev.firstline.api.views;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Explanation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a case.
 *
 * @param type such as {@code opened}, {@code state-changed} or {@code message-added}
 * @param actor null when Firstline's own rules did it
 * @param from key or id of what was before, null if nothing was; a person where the owner changed
 * @param to key or id of what is since; a person where the owner changed
 * @param message id of the message that says why, null if there is none
 * @param notedAt when it came to be known, null if that was at once
 * @param explanation of the queue in which the case waits from then on, null if no rule decided
 */
@Schema(name = "Event")
public record EventView(
        String type,
        Instant at,
        @Nullable PersonView actor,
        @Schema(oneOf = {String.class, PersonView.class}) @Nullable Object from,
        @Schema(oneOf = {String.class, PersonView.class}) @Nullable Object to,
        @Nullable String message,
        @Nullable Instant notedAt,
        @Nullable Explanation explanation) {

    /** The event, told with the people who are known. */
    public static EventView of(
            CaseEvent event, Map<PersonId, Person> people, @Nullable Explanation why) {
        return new EventView(
                event.type().key(),
                event.at(),
                person(event.actor(), people),
                value(event, event.from(), people),
                value(event, event.to(), people),
                event.message() == null ? null : Long.toString(event.message().value()),
                event.notedAt(),
                why);
    }

    private static @Nullable Object value(
            CaseEvent event, @Nullable String value, Map<PersonId, Person> people) {
        return event.type() == EventType.OWNER_CHANGED && value != null
                ? person(PersonId.of(value), people)
                : value;
    }

    private static @Nullable PersonView person(
            @Nullable PersonId id, Map<PersonId, Person> people) {
        Person person = id == null ? null : people.get(id);
        return person == null ? null : PersonView.of(person);
    }
}
