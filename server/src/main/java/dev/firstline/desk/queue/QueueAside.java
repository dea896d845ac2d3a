package dev.firstline.desk.queue;

import dev.firstline.web.view.DeskRow;

import java.util.List;

/**
 * What stands apart in a queue, below what waits there: the customer's side has not let it through
 * yet (INT-6), so that nobody takes it.
 *
 * @param isCut whether there are more than are shown
 */
public record QueueAside(List<DeskRow> rows, boolean isCut) {

    public QueueAside {
        rows = List.copyOf(rows);
    }
}
