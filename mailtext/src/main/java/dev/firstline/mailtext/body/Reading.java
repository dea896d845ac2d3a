package dev.firstline.mailtext.body;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a raw message.
 *
 * @param error why it is not all, or null
 */
public record Reading(Part root, @Nullable String error) {}
