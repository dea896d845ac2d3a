package dev.firstline.agreements;

import java.util.Locale;

/** How an agreement stands on a day; derived from its days unless it was withdrawn. */
public enum AgreementState {
    PLANNED,
    RUNNING,
    ENDED,
    /** Taken back before its first day. */
    WITHDRAWN;

    /** Whether nothing more comes under it. */
    public boolean isOver() {
        return this == ENDED || this == WITHDRAWN;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
