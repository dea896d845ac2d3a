package dev.firstline.cases;

import java.util.List;

/**
 * Cases that somebody may see, newest first.
 *
 * @param open the first of those that are open
 * @param closed a part of those that are closed
 */
public record OpenAndClosed(List<Case> open, Part<Case> closed) {

    public OpenAndClosed {
        open = List.copyOf(open);
    }
}
