package dev.firstline.desk.customers;

import dev.firstline.desk.moves.MovePreview;

import java.util.List;

/**
 * What would become of the open cases of an agreement that run under what holds no more.
 *
 * @param agreement id, with the name of its organisation and its plan
 * @param rows those that are moved at a time
 * @param more whether there are others, for the next time
 * @param outcome what became of those that were moved just before, empty for none
 * @param mayMove whether the reader may do more than read
 * @param fault why nothing was moved, where the choice of cases is at fault; empty for none
 * @param refused those that stay as they are, each with the reason
 */
public record MovesSheet(
        long agreement,
        String organisation,
        String plan,
        List<MoveRow> rows,
        boolean more,
        String outcome,
        String fault,
        List<String> refused,
        boolean mayMove) {

    /**
     * A case.
     *
     * @param seen its number and version, as the form sends them
     * @param preview what would become of it
     * @param ticked whether it is chosen
     */
    public record MoveRow(
            long number, String seen, String subject, MovePreview preview, boolean ticked) {

        public boolean isMovable() {
            return preview.isMovable();
        }
    }

    public boolean isAnyMovable() {
        return mayMove && rows.stream().anyMatch(MoveRow::isMovable);
    }

    public long movable() {
        return rows.stream().filter(MoveRow::isMovable).count();
    }

    public String address() {
        return "/desk/agreements/" + agreement;
    }
}
