package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.products.ProductId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A line that is about to be written; see {@link Entry}.
 *
 * @param undoes the charge or adjustment that it takes back, else null
 * @param replaces the charge under another agreement in whose place this one stands, else null
 */
record NewEntry(
        long account,
        OrganisationId organisation,
        EntryType type,
        EntryCause cause,
        int incidents,
        @Nullable CaseId caseId,
        @Nullable ProductId product,
        @Nullable Entry undoes,
        @Nullable YearMonth ofMonth,
        @Nullable Instant receivedAt,
        Instant at,
        @Nullable PersonId actor,
        String why,
        int programmeVersion,
        @Nullable EntryId replaces) {

    static NewEntry charge(
            Charge charge, EntryCause cause, CaseId about, Instant at, @Nullable PersonId by) {
        return new NewEntry(
                charge.account().id(),
                charge.account().organisation(),
                EntryType.CHARGE,
                cause,
                charge.incidents(cause),
                about,
                null,
                null,
                charge.ofMonth(),
                charge.receivedAt(),
                at,
                by,
                "",
                charge.programmeVersion(),
                null);
    }

    /**
     * Takes a charge or an adjustment back.
     *
     * @param in the account that is open: its own, or that of the present month; then it is a
     *     credit that names the month (INC-4)
     */
    static NewEntry back(
            Entry counted,
            Account in,
            EntryType type,
            EntryCause cause,
            Instant at,
            @Nullable PersonId by,
            String why) {
        boolean later = !in.month().equals(counted.month());
        return new NewEntry(
                in.id(),
                in.organisation(),
                later ? EntryType.CREDIT : type,
                cause,
                -counted.incidents(),
                counted.caseId(),
                null,
                counted,
                later ? counted.month() : null,
                null,
                at,
                by,
                why,
                counted.programmeVersion(),
                null);
    }

    /** The same, for implementation support of a product. */
    NewEntry of(ProductId theProduct) {
        return new NewEntry(
                account,
                organisation,
                type,
                cause,
                incidents,
                caseId,
                theProduct,
                undoes,
                ofMonth,
                receivedAt,
                at,
                actor,
                why,
                programmeVersion,
                replaces);
    }

    /** The same, with what staff said. */
    NewEntry because(String said) {
        return new NewEntry(
                account,
                organisation,
                type,
                cause,
                incidents,
                caseId,
                product,
                undoes,
                ofMonth,
                receivedAt,
                at,
                actor,
                said,
                programmeVersion,
                replaces);
    }

    /** The same, in place of a charge under another agreement. */
    NewEntry replacing(EntryId other) {
        return new NewEntry(
                account,
                organisation,
                type,
                cause,
                incidents,
                caseId,
                product,
                undoes,
                ofMonth,
                receivedAt,
                at,
                actor,
                why,
                programmeVersion,
                other);
    }

    static NewEntry adjustment(
            Account in,
            EntryCause cause,
            int incidents,
            Instant at,
            PersonId by,
            String why,
            int programmeVersion) {
        return new NewEntry(
                in.id(),
                in.organisation(),
                EntryType.ADJUSTMENT,
                cause,
                incidents,
                null,
                null,
                null,
                null,
                null,
                at,
                by,
                why,
                programmeVersion,
                null);
    }
}
