package dev.firstline.web.view;

import org.jspecify.annotations.Nullable;

/**
 * Ways to the other parts of a list, as addresses; null where there is nothing.
 *
 * @param first the start of the list
 * @param earlier the part before
 * @param later the part after
 */
public record Pager(@Nullable String first, @Nullable String earlier, @Nullable String later) {

    public static final Pager NONE = new Pager(null, null, null);

    public boolean isNeeded() {
        return first != null || earlier != null || later != null;
    }
}
