package dev.firstline.mail;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.explanation.Explanation;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail whose sender was not entitled to ask; it is kept as it came.
 *
 * @param mail the message itself
 * @param subject empty where it had none
 * @param why what refused it
 * @param decidedBy who took it in or left it, null while nobody has; likewise decidedAt
 * @param caseId what it became, null if nothing
 */
public record RefusedMail(
        long id,
        UUID mail,
        PersonId sender,
        Instant receivedAt,
        String subject,
        Explanation why,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable CaseId caseId) {

    /** What became of it. */
    public enum State {
        KEPT,
        TAKEN_IN,
        LEFT;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The state of a key. */
        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * Why it was refused, as a key: {@code channel}, {@code not-listed}, {@code cap}, {@code left}.
     */
    public String reason() {
        return why.rule().substring(why.rule().lastIndexOf('.') + 1);
    }

    public boolean isKept() {
        return state == State.KEPT;
    }
}
