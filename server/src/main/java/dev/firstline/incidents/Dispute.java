package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * A line of the ledger that somebody of the organisation questions, and what became of that
 * (INC-7).
 *
 * @param decidedBy null while it is open; likewise when, and the answer
 * @param written the line by which it was upheld
 */
public record Dispute(
        DisputeId id,
        EntryId entry,
        OrganisationId organisation,
        PersonId raisedBy,
        Instant raisedAt,
        String words,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        @Nullable EntryId written) {

    /** How far it is. */
    public enum State {
        OPEN,
        UPHELD,
        DECLINED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
