package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A clock as it is to be written.
 *
 * @param fact null where nothing happened to it that is told
 * @param lookAt when it has to be looked at next, null for never
 */
record Written(Commitment clock, @Nullable Fact fact, @Nullable Instant lookAt) {}
