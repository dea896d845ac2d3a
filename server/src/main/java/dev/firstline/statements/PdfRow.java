package dev.firstline.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of text on a page: each cell takes as many lines as it needs.
 *
 * @param size of the letters; {@code leading} from one line to the next, in points
 * @param quiet whether it is drawn paler, as what is said beside
 */
record PdfRow(float size, float leading, boolean quiet, List<String> cells, List<Column> columns) {

    /** Where a cell begins, how much room it has, and whether it stands at the right of it. */
    record Column(float x, float room, boolean right) {

        static Column left(float x, float room) {
            return new Column(x, room, false);
        }

        /** For figures. */
        static Column right(float x, float room) {
            return new Column(x, room, true);
        }
    }

    PdfRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    PdfRow(float size, float leading, List<String> cells, List<Column> columns) {
        this(size, leading, false, cells, columns);
    }

    PdfRow paler() {
        return new PdfRow(size, leading, true, cells, columns);
    }

    /** Its cells, broken into lines. */
    List<List<String>> broken(PdfLetters letters) {
        List<List<String>> broken = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            broken.add(letters.lines(cells.get(cell), size, columns.get(cell).room()));
        }
        return broken;
    }
}
