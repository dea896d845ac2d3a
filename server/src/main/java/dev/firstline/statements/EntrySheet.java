package dev.firstline.statements;

import dev.firstline.statements.StatementSheet.Line;
import dev.firstline.web.view.Why;

import java.util.List;

/**
 * A line of the ledger with what is said about it.
 *
 * @param organisation whose account it belongs to, and {@code account} the page of that for staff
 * @param decided who decided it, and as what; none where a rule did
 * @param others the lines that it takes back, or by which it was
 * @param mayAct whether the reader may question it, or answer what was questioned
 * @param mayUphold whether it counts anything that an answer could take back
 * @param mayPutRight whether it does not, so that an adjustment puts it right
 */
public record EntrySheet(
        long id,
        String organisation,
        String account,
        String month,
        Line line,
        Why why,
        List<Why.Fact> decided,
        List<Other> others,
        List<Questioned> disputes,
        boolean mayAct,
        boolean mayUphold,
        boolean mayPutRight) {

    public EntrySheet {
        decided = List.copyOf(decided);
        others = List.copyOf(others);
        disputes = List.copyOf(disputes);
    }

    /**
     * Another line that belongs to it.
     *
     * @param what such as "Taken back by"
     */
    public record Other(String what, String words, String href) {}

    /**
     * What somebody questioned.
     *
     * @param who and when
     * @param answer empty while there is none, as is who {@code answered} and when; {@code state}
     *     is open, upheld or declined
     */
    public record Questioned(
            long id,
            String who,
            String words,
            String state,
            String stateWord,
            String answer,
            String answered) {

        public boolean isOpen() {
            return state.equals("open");
        }
    }
}
