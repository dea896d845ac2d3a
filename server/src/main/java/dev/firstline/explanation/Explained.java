package dev.firstline.explanation;

/** A decision together with the answer to "why?" (XPL-1). */
public record Explained<T>(T value, Explanation explanation) {}
