package dev.firstline.web.view;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One thing in the course of a case: a message, or a line about what happened. One of the two is
 * null.
 */
public record TimelineEntry(@Nullable MessageView message, @Nullable EventView event) {

    public static TimelineEntry of(MessageView message) {
        return new TimelineEntry(message, null);
    }

    public static TimelineEntry of(EventView event) {
        return new TimelineEntry(null, event);
    }

    public Instant at() {
        return message != null ? message.at() : requireNonNull(event).at();
    }
}
