package dev.firstline.statements;

import java.util.List;

/**
 * An allowance as it is drawn: what is used, what is left, what is over it. The words say the same,
 * so that the drawing is for the eye alone.
 *
 * @param parts from left to right, in a hundred units; none for an unlimited one
 */
public record AllowanceMeter(String words, List<Share> parts) {

    /** A piece of the drawing; {@code kind} is used, left or over. */
    public record Share(String x, String width, String kind) {}

    public AllowanceMeter {
        parts = List.copyOf(parts);
    }
}
