package dev.firstline.desk.casepage;

import java.util.List;

/**
 * What is said of a case that is out of scope, and what may be.
 *
 * @param open that a fee still awaits its word, to be told where one answers; empty where none does
 * @param lines fees that were stated, and what became of each
 * @param mayMark whether it may be marked, or another fee stated
 * @param mayWithdraw whether the fee that is open may be taken back
 * @param mayDecide whether staff may let it through, since nobody of the organisation can
 * @param currency to suggest
 */
public record ScopeSheet(
        String open,
        List<String> lines,
        boolean mayMark,
        boolean mayWithdraw,
        boolean mayDecide,
        String currency) {

    public ScopeSheet {
        lines = List.copyOf(lines);
    }
}
