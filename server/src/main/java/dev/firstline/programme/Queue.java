package dev.firstline.programme;

import org.jspecify.annotations.Nullable;

/**
 * A place where cases wait for the next available person.
 *
 * @param tier key of the tier whose people take from it, null where it is no tier's
 */
public record Queue(String key, LocalText name, @Nullable String tier) {}
