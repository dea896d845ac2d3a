package dev.firstline.desk.incidents;

import dev.firstline.statements.StatementSheet.Line;

import java.util.List;

/**
 * Questions that wait for an answer, the oldest first.
 *
 * @param next address of those after them, empty for none
 */
public record DisputeList(List<Waiting> rows, String next) {

    public DisputeList {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param line that is questioned, as the account of {@code month} has it
     */
    public record Waiting(
            String href, String organisation, Line line, String month, String words, String who) {}
}
