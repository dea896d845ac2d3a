package dev.firstline.statements;

import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.web.view.Why;

import java.util.List;

/**
 * A line of the ledger with what is said about it.
 *
 * @param mayAct whether the reader may question it, or answer what was questioned
 */
public record EntrySheet(
        long id, String month, Line line, Why why, List<Questioned> disputes, boolean mayAct) {

    public EntrySheet {
        disputes = List.copyOf(disputes);
    }

    /**
     * What somebody questioned.
     *
     * @param who and when
     * @param answer empty while there is none; {@code state} is open, upheld or declined
     */
    public record Questioned(
            long id, String who, String words, String state, String stateWord, String answer) {

        public boolean isOpen() {
            return state.equals("open");
        }
    }
}
