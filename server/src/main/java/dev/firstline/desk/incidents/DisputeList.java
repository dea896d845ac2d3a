package dev.firstline.desk.incidents;

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

    /** One of them. */
    public record Waiting(String href, String organisation, String words, String who) {}
}
