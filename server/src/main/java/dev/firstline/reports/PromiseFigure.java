package dev.firstline.reports;

import dev.firstline.commitments.CommitmentKind;

/**
 * One figure, by which the promises behind it are found: those of a value of a dimension that were
 * kept, or were not.
 */
public record PromiseFigure(
        Dimension by, String key, CommitmentKind promise, boolean kept, Span months) {}
