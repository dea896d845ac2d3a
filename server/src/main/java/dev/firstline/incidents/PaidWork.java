package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Price;
import dev.firstline.cases.CaseId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Help with what is not the vendor's, for a fee: as it was stated, and what the customer's side
 * said to it (INT-11). Nothing is billed but what was approved.
 *
 * @param reason why it is out of scope
 * @param decidedBy null while it is open; likewise when
 * @param channel by which it was decided: portal, mail (the link in it) or api; null while it is
 *     not
 * @param month on whose statement it stands, null unless it was approved
 * @param withdrawnBecause why staff took it back, null unless they did
 */
public record PaidWork(
        long id,
        CaseId caseId,
        OrganisationId organisation,
        Price fee,
        String reason,
        PersonId statedBy,
        Instant statedAt,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String channel,
        @Nullable YearMonth month,
        @Nullable String withdrawnBecause) {

    /** How far it is. */
    public enum State {
        OPEN,
        APPROVED,
        DECLINED,
        /** Another fee was stated instead. */
        REPLACED,
        /** Staff took it back. */
        WITHDRAWN;

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
