package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be the support account manager of an agreement, where that is said.
 *
 * @param person one of the staff, null for nobody
 */
public record NamedSam(@Nullable PersonId person) {}
