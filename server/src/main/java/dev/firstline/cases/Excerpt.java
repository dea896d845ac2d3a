package dev.firstline.cases;

import java.util.List;

/** A passage of a message around the words that were looked for. */
public record Excerpt(List<Piece> pieces) {

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of text, as it was written.
     *
     * @param found whether it is one of the words
     */
    public record Piece(String text, boolean found) {}
}
