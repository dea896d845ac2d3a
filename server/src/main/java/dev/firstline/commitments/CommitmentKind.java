package dev.firstline.commitments;

import java.util.Locale;

/** What is promised on a case (COM-1). */
public enum CommitmentKind {
    INITIAL_RESPONSE,
    WORK_START,
    NEXT_RESPONSE,
    RESOLUTION,
    VETTING;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CommitmentKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
