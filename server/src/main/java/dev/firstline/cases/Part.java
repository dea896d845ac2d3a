package dev.firstline.cases;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, in the list's order.
 *
 * @param hasEarlier whether there is something before it
 * @param hasLater whether there is something after it
 */
public record Part<T>(List<T> items, boolean hasEarlier, boolean hasLater) {

    public Part {
        items = List.copyOf(items);
    }

    public static <T> Part<T> none() {
        return new Part<>(List.of(), false, false);
    }

    /**
     * From what was read.
     *
     * @param read beginning at the place, in the direction of reading; one more than the limit
     *     where there is more
     */
    public static <T> Part<T> of(Place<?> place, List<T> read, int limit) {
        boolean more = read.size() > limit;
        List<T> items = read.subList(0, Math.min(limit, read.size()));
        return place.backwards()
                ? new Part<>(items.reversed(), more, true)
                : new Part<>(items, !place.isStart(), more);
    }

    public <S> Part<S> map(Function<List<T>, List<S>> change) {
        return new Part<>(change.apply(items), hasEarlier, hasLater);
    }
}
