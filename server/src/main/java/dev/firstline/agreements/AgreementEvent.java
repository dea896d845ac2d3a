package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened to an agreement; appended, never changed.
 *
 * @param actor null when Firstline's own rules act
 * @param from what it was, as a key, day or number; null where there was nothing
 * @param why in the words of whoever did it
 */
public record AgreementEvent(
        Type type,
        Instant at,
        @Nullable PersonId actor,
        @Nullable String from,
        @Nullable String to,
        String why) {

    /** What can happen to an agreement. */
    public enum Type {
        MADE,
        EXTENDED,
        ENDED,
        RENEWAL_CHANGED,
        REGION_CHANGED,
        OPTIONS_CHANGED,
        TERMS_CHANGED,
        PRICE_CHANGED,
        SAM_CHANGED,
        CONTACT_CHANGED,
        REPLACED,
        WITHDRAWN,
        CHANGE_ASKED,
        CHANGE_CONFIRMED,
        CHANGE_DECLINED,
        CHANGE_WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Type of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
