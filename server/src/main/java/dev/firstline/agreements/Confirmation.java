package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * With what staff confirm a wish (PRG-3).
 *
 * @param price of the new term, null where none was set
 * @param singleContact the one who alone may ask, null for whom the wish names
 * @param ownTerms what the agreement says in place of its plan, null for what it said so far
 * @param renews whether it renews itself after its last day, null for as the agreement does so far
 * @param sam the support account manager, null for the one so far if the plan has that service
 * @param reason which whoever asked reads
 */
public record Confirmation(
        @Nullable Price price,
        @Nullable PersonId singleContact,
        @Nullable String ownTerms,
        @Nullable Boolean renews,
        @Nullable NamedSam sam,
        String reason) {

    /** As it was wished for, and as it is. */
    public static Confirmation of(String reason) {
        return new Confirmation(null, null, null, null, null, reason);
    }

    /** For a price, and else as it is. */
    public Confirmation at(@Nullable Price cost) {
        return new Confirmation(cost, singleContact, ownTerms, renews, sam, reason);
    }

    /** With the one who alone may ask. */
    public Confirmation with(@Nullable PersonId contact) {
        return new Confirmation(price, contact, ownTerms, renews, sam, reason);
    }

    /** With what it says in place of its plan. */
    public Confirmation saying(@Nullable String terms) {
        return new Confirmation(price, singleContact, terms, renews, sam, reason);
    }

    public Confirmation renewing(@Nullable Boolean automatic) {
        return new Confirmation(price, singleContact, ownTerms, automatic, sam, reason);
    }

    public Confirmation managedBy(@Nullable NamedSam manager) {
        return new Confirmation(price, singleContact, ownTerms, renews, manager, reason);
    }
}
