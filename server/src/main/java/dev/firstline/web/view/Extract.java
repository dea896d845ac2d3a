package dev.firstline.web.view;

import java.util.List;

/** A passage of what was said, in which the words that were looked for stand out. */
public record Extract(List<Piece> pieces) {

    public Extract {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of text, as it was written. */
    public record Piece(String text, boolean found) {}
}
