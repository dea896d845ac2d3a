package dev.firstline.desk.casepage;

import dev.firstline.web.view.EventView;
import dev.firstline.web.view.MessageView;

import org.jspecify.annotations.Nullable;

/**
 * One thing in the course of a case: a message, or a line about what happened. One of the two is
 * null.
 *
 * @param isNew whether it happened since the reader last looked
 */
public record Entry(@Nullable MessageView message, @Nullable EventView event, boolean isNew) {

    static Entry of(MessageView message, boolean isNew) {
        return new Entry(message, null, isNew);
    }

    static Entry of(EventView event, boolean isNew) {
        return new Entry(null, event, isNew);
    }
}
