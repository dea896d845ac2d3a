package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a purchasing representative asks to change about an agreement (PRG-3), and what staff said.
 *
 * @param plan that it is to have; {@code overlaidPlan} the one under it
 * @param options that are wished with it, null to leave them as far as the plan has them
 * @param singleContact who alone is to ask, null to leave that as it is
 * @param fromDay the first day of the change
 * @param ends the last day that is wished
 * @param decidedBy who answered it, or took it back
 * @param reason of that, null while it is undecided
 * @param next the agreement that came of it, null if none did
 */
public record Wish(
        WishId id,
        AgreementId agreement,
        PersonId askedBy,
        Instant askedAt,
        String plan,
        @Nullable String overlaidPlan,
        @Nullable List<String> options,
        @Nullable PersonId singleContact,
        LocalDate fromDay,
        LocalDate ends,
        String words,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable AgreementId next) {

    /** How far it is. */
    public enum State {
        ASKED,
        CONFIRMED,
        DECLINED,
        /** Taken back by who buys, before it was answered. */
        WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether nothing but who alone may ask is to change, beside the days. */
    public boolean changesContactOnly(Agreement it) {
        return singleContact != null
                && !extendsOnly(it)
                && it.isAlready(plan, overlaidPlan, options, null);
    }

    /** Whether nothing but the last day is to change. */
    public boolean extendsOnly(Agreement it) {
        return it.isAlready(plan, overlaidPlan, options, singleContact);
    }
}
