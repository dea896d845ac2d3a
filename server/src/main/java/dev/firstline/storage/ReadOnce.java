package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things that many parts of a page name: within one reading each is asked of the database once, and
 * is the same for all parts. Outside of a reading everything is read anew, since what changes
 * something has to see its own changes.
 *
 * @param <K> by what a thing is found
 * @param <V> what is found
 */
public final class ReadOnce<K, V> {

    private static final ScopedValue<Map<ReadOnce<?, ?>, Map<?, ?>>> READING =
            ScopedValue.newInstance();

    private final Function<K, Optional<V>> one;
    private final Function<Collection<K>, Map<K, V>> many;

    /**
     * What is asked where it was not read yet.
     *
     * @param many leaves out what there is not
     */
    public ReadOnce(Function<K, Optional<V>> one, Function<Collection<K>, Map<K, V>> many) {
        this.one = one;
        this.many = many;
    }

    /** The same where several are found one after the other. */
    public ReadOnce(Function<K, Optional<V>> one) {
        this(
                one,
                keys -> {
                    Map<K, V> found = new HashMap<>();
                    keys.forEach(it -> one.apply(it).ifPresent(value -> found.put(it, value)));
                    return found;
                });
    }

    /**
     * Does what reads and changes nothing, such as showing a page; within one it is a part of it.
     */
    public static <R extends @Nullable Object, E extends Exception> R reading(
            ScopedValue.CallableOp<R, E> work) throws E {
        if (READING.isBound()) {
            return work.call();
        }
        return ScopedValue.where(READING, new HashMap<>()).call(work);
    }

    /** Whether anything is kept that is read. */
    static boolean isReading() {
        return READING.isBound();
    }

    /** Keeps what was read in another way, for as long as the reading goes on. */
    public void keep(K key, V value) {
        if (READING.isBound()) {
            read().put(key, Optional.of(value));
        }
    }

    /** The same of many that were asked for; what was not found there is not. */
    public void keepAll(Collection<K> keys, Map<K, V> found) {
        if (READING.isBound()) {
            Map<K, Optional<V>> read = read();
            keys.forEach(it -> read.put(it, Optional.ofNullable(found.get(it))));
        }
    }

    public Optional<V> find(K key) {
        return READING.isBound() ? read().computeIfAbsent(key, one) : one.apply(key);
    }

    public Map<K, V> listByIds(Collection<K> keys) {
        if (!READING.isBound()) {
            return many.apply(keys);
        }
        Map<K, Optional<V>> read = read();
        List<K> missing = keys.stream().filter(it -> !read.containsKey(it)).distinct().toList();
        if (!missing.isEmpty()) {
            Map<K, V> found = many.apply(missing);
            missing.forEach(it -> read.put(it, Optional.ofNullable(found.get(it))));
        }
        Map<K, V> asked = new HashMap<>();
        keys.forEach(
                it ->
                        read.getOrDefault(it, Optional.empty())
                                .ifPresent(value -> asked.put(it, value)));
        return asked;
    }

    @SuppressWarnings("unchecked") // the values of a map belong to the one that is its key
    private Map<K, Optional<V>> read() {
        return (Map<K, Optional<V>>)
                READING.get().computeIfAbsent(this, _ -> new HashMap<K, Optional<V>>());
    }
}
