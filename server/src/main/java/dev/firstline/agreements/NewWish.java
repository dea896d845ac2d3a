package dev.firstline.agreements;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of an agreement to be asked for; see {@link Wish}.
 *
 * @param fromDay may be left out, as null, where nothing but the last day is to change
 */
public record NewWish(
        AgreementId agreement,
        String plan,
        @Nullable String overlaidPlan,
        @Nullable List<String> options,
        @Nullable PersonId singleContact,
        @Nullable LocalDate fromDay,
        LocalDate ends,
        String words) {

    /** With options and contact as they are. */
    public static NewWish of(
            AgreementId agreement,
            String plan,
            @Nullable String overlaidPlan,
            @Nullable LocalDate fromDay,
            LocalDate ends,
            String words) {
        return new NewWish(agreement, plan, overlaidPlan, null, null, fromDay, ends, words);
    }

    /** The same from a day on. */
    NewWish from(LocalDate day) {
        return new NewWish(agreement, plan, overlaidPlan, options, singleContact, day, ends, words);
    }

    /** The first day of the change, once it is decided. */
    LocalDate first() {
        return requireNonNull(fromDay);
    }

    /** Whether nothing but the last day is to change. */
    boolean extendsOnly(Agreement it) {
        return it.isAlready(plan, overlaidPlan, options, singleContact);
    }
}
