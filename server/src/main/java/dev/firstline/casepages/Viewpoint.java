package dev.firstline.casepages;

import dev.firstline.cases.Turn;

import java.util.Locale;

/** From which side a page tells a case: "we" are always the vendor, "you" is the reader. */
public enum Viewpoint {
    CUSTOMER(Turn.CUSTOMER),
    STAFF(Turn.VENDOR);

    private final Turn own;

    Viewpoint(Turn own) {
        this.own = own;
    }

    /** Whether the reader is who is to act. */
    boolean isOn(Turn turn) {
        return turn == own;
    }

    /** The middle of the keys of texts that differ between the sides. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
