package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNull;

import dev.firstline.web.view.EventView;
import dev.firstline.web.view.MessageView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One thing in the course of a case: a message, or a line about what happened. One of the two is
 * null.
 */
public record Entry(@Nullable MessageView message, @Nullable EventView event) {

    static Entry of(MessageView message) {
        return new Entry(message, null);
    }

    static Entry of(EventView event) {
        return new Entry(null, event);
    }

    Instant at() {
        return message != null ? message.at() : requireNonNull(event).at();
    }
}
