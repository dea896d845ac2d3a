package dev.firstline.commitments;

import dev.firstline.explanation.Explanation;

import java.time.Instant;

/**
 * What would be promised if something were asked now.
 *
 * @param limitAt by when
 * @param explanation why then (XPL-1)
 */
public record Foreseen(CommitmentKind kind, Instant limitAt, Explanation explanation) {}
