package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class ReadOnceTest {

    private final List<Integer> asked = new ArrayList<>();
    private final ReadOnce<Integer, String> names = new ReadOnce<>(this::find, this::list);

    @Test
    void asksOnceWithinAReading() {
        ReadOnce.reading(
                () -> {
                    assertThat(names.find(1)).contains("one of 1");
                    assertThat(names.listByIds(List.of(1, 2, 2))).containsOnlyKeys(1, 2);
                    assertThat(names.find(2)).contains("many of 2");
                    return true;
                });
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void remembersWhatThereIsNot() {
        ReadOnce.reading(
                () -> {
                    assertThat(names.listByIds(List.of(-1))).isEmpty();
                    assertThat(names.find(-1)).isEmpty();
                    return true;
                });
        assertThat(asked).containsExactly(-1);
    }

    @Test
    void asksAnewOutsideOfAReadingAndInTheNext() {
        names.find(1);
        names.find(1);
        ReadOnce.reading(() -> names.find(1));
        ReadOnce.reading(() -> names.find(1));
        assertThat(asked).containsExactly(1, 1, 1, 1);
    }

    private Optional<String> find(int id) {
        asked.add(id);
        return id < 0 ? Optional.empty() : Optional.of("one of " + id);
    }

    private Map<Integer, String> list(Collection<Integer> ids) {
        asked.addAll(ids);
        return ids.stream()
                .filter(it -> it > 0)
                .collect(Collectors.toMap(it -> it, it -> "many of " + it));
    }
}
