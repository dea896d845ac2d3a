package dev.firstline.agreements;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A change of an agreement to be asked for; see {@link Wish}. */
public record NewWish(
        AgreementId agreement,
        String plan,
        @Nullable String overlaidPlan,
        LocalDate fromDay,
        LocalDate ends,
        String words) {}
