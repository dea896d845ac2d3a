package dev.firstline.api.views;

import dev.firstline.cases.Part;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, newest first.
 *
 * @param next what to give as {@code after} for the rest, null at the end
 */
public record ListView<T>(List<T> items, @Nullable String next) {

    /** The beginning of what was found when one more than the limit was asked for. */
    public static <S, T> ListView<T> of(
            List<S> found, int limit, Function<S, Long> key, Function<List<S>, List<T>> show) {
        if (found.size() <= limit) {
            return new ListView<>(show.apply(found), null);
        }
        List<S> shown = found.subList(0, limit);
        return new ListView<>(show.apply(shown), Cursor.of(key.apply(shown.getLast())).text());
    }

    /** A part that was asked for. */
    public static <S, T> ListView<T> of(
            Part<S> part, Function<S, Long> key, Function<List<S>, List<T>> show) {
        String next = part.hasLater() ? Cursor.of(key.apply(part.items().getLast())).text() : null;
        return new ListView<>(show.apply(part.items()), next);
    }
}
