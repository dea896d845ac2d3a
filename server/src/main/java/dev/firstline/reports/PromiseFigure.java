package dev.firstline.reports;

import dev.firstline.commitments.CommitmentKind;

/**
 * The cases behind a figure: of a value of a dimension, those of which such a promise was kept, or
 * was not.
 */
public record Behind(Dimension by, String key, CommitmentKind promise, boolean kept, Span months) {}
