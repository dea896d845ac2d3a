package dev.firstline.mail;

import dev.firstline.explanation.Explanation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a message.
 *
 * @param number of the case that it belongs to, null if to none
 * @param created whether it opened that case
 * @param message what it became on the case, null if nothing
 * @param decision why; null while it waits for another attempt, or for somebody to look at it
 */
public record Outcome(
        @Nullable String number,
        boolean created,
        @Nullable Long message,
        @Nullable Explanation decision) {}
