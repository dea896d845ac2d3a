package dev.firstline.agreements;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A change of an agreement to be asked for; see {@link Wish}. */
public record NewWish(
        AgreementId agreement,
        String plan,
        @Nullable String overlaidPlan,
        @Nullable List<String> options,
        @Nullable PersonId singleContact,
        LocalDate fromDay,
        LocalDate ends,
        String words) {

    /** With options and contact as they are. */
    public static NewWish of(
            AgreementId agreement,
            String plan,
            @Nullable String overlaidPlan,
            LocalDate fromDay,
            LocalDate ends,
            String words) {
        return new NewWish(agreement, plan, overlaidPlan, null, null, fromDay, ends, words);
    }

    /** Whether nothing but the last day is to change. */
    boolean extendsOnly(Agreement it) {
        return it.isAlready(plan, overlaidPlan, options, singleContact);
    }
}
