package dev.firstline.desk.casepage;

import dev.firstline.web.view.Choice;

import java.util.List;

/**
 * What the reader may do with a case as it is.
 *
 * @param mayWork false for who only reads
 * @param owner who has it, empty for nobody
 * @param mayHandOver whether it is the reader's to give
 * @param awaitsApproval whether the customer's side has its word first: nobody takes it before
 * @param sorts what it may turn out to be, the present kind left out
 * @param waits for whom it can be made to wait; kinds in which it can be resolved; none where it
 *     cannot
 */
public record Tools(
        FormFrame frame,
        boolean mayWork,
        String owner,
        boolean isMine,
        boolean mayHandOver,
        boolean awaitsApproval,
        boolean isOpen,
        boolean isWaiting,
        boolean isResolved,
        boolean mayReopen,
        boolean isUnplaced,
        List<Choice> colleagues,
        List<Choice> priorities,
        List<Choice> sorts,
        List<Choice> waits,
        List<Choice> kinds) {

    /** Whether that may be written: on a closed case a note alone, until it is open again. */
    boolean offers(String tab) {
        return switch (tab) {
            case "note" -> true;
            case "resolution" -> !kinds.isEmpty();
            default -> isOpen;
        };
    }

    /** Whether nobody has it yet, so that the reader may. */
    public boolean mayTake() {
        return mayWork && isOpen && owner.isEmpty() && !awaitsApproval;
    }
}
