package dev.firstline.commitments;

/**
 * A clock after something happened to it.
 *
 * @param fact what it was
 */
public record Turned(Commitment after, Fact fact) {}
