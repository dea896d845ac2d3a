package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * With what staff confirm a wish (PRG-3).
 *
 * @param price of the new term, null where none was set
 * @param singleContact the one who alone may ask, null for whom the wish names
 * @param ownTerms what the agreement says in place of its plan, null for what it said so far
 * @param reason which whoever asked reads
 */
public record Confirmation(
        @Nullable Price price,
        @Nullable PersonId singleContact,
        @Nullable String ownTerms,
        String reason) {

    /** As it was wished for, and as it is. */
    public static Confirmation of(String reason) {
        return new Confirmation(null, null, null, reason);
    }
}
