package dev.firstline.cases;

import org.jspecify.annotations.Nullable;

/**
 * Where a part of a list begins: at its start, after an item, or before one. The item itself need
 * not be there any more.
 *
 * @param key what the list is ordered by, null for its start
 * @param backwards whether the part ends before the key, else it begins after it
 */
public record Place<K>(@Nullable K key, boolean backwards) {

    public static <K> Place<K> start() {
        return new Place<>(null, false);
    }

    public static <K> Place<K> after(K key) {
        return new Place<>(key, false);
    }

    public static <K> Place<K> before(K key) {
        return new Place<>(key, true);
    }

    public boolean isStart() {
        return key == null;
    }
}
