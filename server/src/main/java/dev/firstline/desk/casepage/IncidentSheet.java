package dev.firstline.desk.casepage;

import dev.firstline.statements.ImplementationSheet;
import dev.firstline.web.view.Choice;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the ledger says of a case, and what staff may do about it (INC-7).
 *
 * @param nothing why there are no lines, where there are none
 * @param nothingWhy what they wait for by the allowance, null where they do not
 * @param told what letting it through charges, in short; empty where it does not wait for that
 * @param mayTakeBack whether a charge counts that the reader may take back
 * @param causes for which the programme reverses it, as far as they are confirmed on the case
 * @param implementation how far the product is brought into use, null where that is not supported
 * @param mayMark whether the case may be marked as such
 */
public record IncidentSheet(
        List<Line> lines,
        String nothing,
        @Nullable Why nothingWhy,
        String told,
        boolean mayTakeBack,
        List<Choice> causes,
        @Nullable ImplementationSheet implementation,
        boolean mayMark) {

    public IncidentSheet {
        lines = List.copyOf(lines);
        causes = List.copyOf(causes);
    }

    /** A line, such as "Charge: incident 3 of 10 in November 2026". */
    public record Line(String href, String words, Why why) {}
}
