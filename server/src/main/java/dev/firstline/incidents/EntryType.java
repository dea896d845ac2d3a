package dev.firstline.incidents;

import java.util.Locale;

/** What a line of the ledger does (INC-1, INC-4, INC-6). */
public enum EntryType {
    /** A case is counted. */
    CHARGE,
    /** Staff let a charge go. */
    WAIVER,
    /** A charge is taken back for what the case turned out to be. */
    REVERSAL,
    /** A charge of a month whose statement was issued is taken back in a later one. */
    CREDIT,
    /** Staff count more or less, and say why. */
    ADJUSTMENT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
