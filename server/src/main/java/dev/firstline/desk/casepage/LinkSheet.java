package dev.firstline.desk.casepage;

import dev.firstline.web.view.Choice;

import java.util.List;

/**
 * What a case is to others, and with which it may be linked or merged.
 *
 * @param mergedInto number of the case in which it goes on, empty where it stands alone
 * @param mayMerge whether it may go on in another
 * @param mayWaive whether a charge of it counts that the reader may let go
 */
public record LinkSheet(
        List<Line> lines,
        String mergedInto,
        boolean mayMerge,
        boolean mayWaive,
        List<Choice> kinds) {

    public LinkSheet {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
    }

    /**
     * The other end of a link.
     *
     * @param what such as "Duplicate of"
     * @param note why it was split off, and by whom; empty for other links
     * @param removable whether it may be taken away alone
     */
    public record Line(
            long id,
            String what,
            long number,
            String subject,
            String state,
            String note,
            boolean removable) {

        public String href() {
            return "/desk/cases/" + number;
        }
    }

    public boolean isMerged() {
        return !mergedInto.isEmpty();
    }
}
