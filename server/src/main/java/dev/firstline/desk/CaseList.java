package dev.firstline.desk;

import dev.firstline.web.view.DeskRow;
import dev.firstline.web.view.Pager;

import java.util.List;

/**
 * A part of a list of cases.
 *
 * @param rows what is shown, in order
 * @param all how many there are in the whole list
 * @param pager the way to the other parts
 */
public record CaseList(List<DeskRow> rows, int all, Pager pager) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Nothing here, and nothing in another part. */
    public boolean isWhollyEmpty() {
        return rows.isEmpty() && !pager.isNeeded();
    }
}
