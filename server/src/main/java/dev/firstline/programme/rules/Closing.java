package dev.firstline.programme.rules;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a resolved case is closed (CAS-5).
 *
 * @param customerConfirms whether the customer's word closes it; else the vendor determines what a
 *     resolution is
 * @param remindAfterDays when the customer is reminded
 * @param closeAfterDays after how many days without an answer it is closed, null for never
 * @param closesEnhancements whether a wish is documented, numbered and its case closed (ENH-1)
 */
public record Closing(
        boolean customerConfirms,
        List<Integer> remindAfterDays,
        @Nullable Integer closeAfterDays,
        boolean closesEnhancements) {

    public Closing {
        remindAfterDays = List.copyOf(remindAfterDays);
    }
}
