package dev.firstline.programme;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Queues as they are called now, and those that are gone with a version (PRG-2): while cases wait
 * in them, they are listed and taken from like any other, so that no case is lost.
 */
@Component
public class KnownQueues {

    private final Programmes programmes;

    KnownQueues(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * A queue of the version that holds now, or as the last version that had it called it.
     *
     * @return empty where no version ever had it
     */
    public Optional<Queue> find(String key) {
        return programmes.current().findQueue(key).or(() -> former(key));
    }

    /** Those of the version that holds now, then those of others, as far as they are in use. */
    public List<Queue> list(Collection<String> inUse) {
        List<Queue> current = programmes.current().queues();
        List<String> keys = current.stream().map(Queue::key).toList();
        Stream<Queue> gone =
                inUse.stream()
                        .filter(key -> !keys.contains(key))
                        .sorted()
                        .flatMap(key -> former(key).stream());
        return Stream.concat(current.stream(), gone).toList();
    }

    /** Keys of those that a name is meant for: of the version that holds now, else of any. */
    public Set<String> keys(Predicate<Queue> meant) {
        Set<String> current = keys(programmes.current().queues().stream(), meant);
        return current.isEmpty() ? keys(published(), meant) : current;
    }

    private static Set<String> keys(Stream<Queue> among, Predicate<Queue> meant) {
        return among.filter(meant).map(Queue::key).collect(Collectors.toSet());
    }

    private Optional<Queue> former(String key) {
        return published().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Those of all versions, the last one first. */
    private Stream<Queue> published() {
        return programmes.list().stream()
                .map(it -> programmes.version(it.number(), it.number()))
                .flatMap(it -> it.queues().stream());
    }
}
