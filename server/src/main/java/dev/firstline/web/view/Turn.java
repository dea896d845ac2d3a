package dev.firstline.web.view;

import java.util.Locale;

/** Whose turn it is ("Our turn"), and what happens next by when. */
public record Turn(Whose whose, String who, String next) {

    /** On whom the case is, as seen by the reader. */
    public enum Whose {
        READER,
        OTHERS,
        NOBODY;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
