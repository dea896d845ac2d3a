package dev.firstline.desk.moves;

import java.util.List;

/**
 * What would become of a case that is moved.
 *
 * @param terms from what to what
 * @param changes its limits, its queue, its support and what it counts, as far as they change
 * @param refusal why it cannot be moved, empty where it can
 */
public record MovePreview(String terms, List<String> changes, String refusal) {

    public boolean isMovable() {
        return refusal.isEmpty();
    }
}
