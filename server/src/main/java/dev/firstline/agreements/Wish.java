package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a purchasing representative asks to change about an agreement (PRG-3), and what staff said.
 *
 * @param plan that it is to have; {@code overlaidPlan} the one under it
 * @param fromDay the first day of the change
 * @param ends the last day that is wished
 * @param reason of staff, null while it is undecided
 * @param next the agreement that came of it, null if none did
 */
public record Wish(
        WishId id,
        AgreementId agreement,
        PersonId askedBy,
        Instant askedAt,
        String plan,
        @Nullable String overlaidPlan,
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
        DECLINED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether nothing but the last day is to change. */
    public boolean extendsOnly(Agreement it) {
        return plan.equals(it.plan()) && Objects.equals(overlaidPlan, it.overlaidPlan());
    }
}
