package dev.firstline.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is wrong at a place of a programme, free of any language; {@link FaultWords} says it.
 *
 * @param facts what its sentences tell, by name
 * @param others what would be right as well, each as its own sentence has it
 */
public record Wrong(FaultKind kind, Map<String, Object> facts, List<Wrong> others) {

    public Wrong {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        others = List.copyOf(others);
    }

    /** The same where it would be right, too, to mend something else. */
    public Wrong or(Wrong other) {
        return new Wrong(kind, facts, Stream.concat(others.stream(), Stream.of(other)).toList());
    }
}
