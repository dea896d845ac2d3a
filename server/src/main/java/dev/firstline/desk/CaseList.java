package dev.firstline.desk;

import dev.firstline.web.view.DeskRow;

import java.util.List;

/**
 * Cases of a list, and how many there are in all: a very long list shows its beginning only.
 *
 * @param rows what is shown, in order
 */
public record CaseList(List<DeskRow> rows, int all) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isCut() {
        return all > rows.size();
    }
}
