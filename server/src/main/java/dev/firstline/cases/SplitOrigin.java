package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * From where a case was split off (INT-9).
 *
 * @param whole number of the request of which it was a part
 * @param reason why it is a case of its own, which the customer reads
 * @param by who split it off
 */
public record SplitOrigin(long whole, String reason, @Nullable PersonId by) {}
