package dev.firstline.mail.incoming;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that is safely stored, and what is known of it.
 *
 * @param file key of the raw message
 * @param from of the envelope, "" for the null sender, null where no transport told
 * @param receivedAt business time: clocks count from here (INT-7)
 * @param attempts how often it was claimed for reading, this time included
 * @param created whether it opened the case
 */
record Kept(
        UUID id,
        String file,
        @Nullable String from,
        Instant receivedAt,
        State state,
        int attempts,
        @Nullable Long caseId,
        @Nullable Long messageId,
        boolean created,
        @Nullable String decision) {

    /** How far it is. */
    enum State {
        WAITING,
        DONE,
        REPLAY,
        QUARANTINED
    }
}
