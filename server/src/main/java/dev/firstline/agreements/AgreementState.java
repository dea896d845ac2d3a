package dev.firstline.agreements;

import java.util.Locale;

/** How an agreement stands on a day; derived from its days, and kept nowhere. */
public enum AgreementState {
    PLANNED,
    RUNNING,
    ENDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
