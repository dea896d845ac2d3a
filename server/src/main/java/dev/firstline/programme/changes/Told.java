package dev.firstline.programme.changes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a file says, part by part. A part is known by the keys that lead to it; what people read
 * are the words.
 *
 * @param values what stands at the end of each path
 * @param parts paths of named parts, such as a plan, which may be new or gone as a whole
 * @param orders the keys of a part whose order says something
 */
record Told(
        Map<List<String>, String> values,
        Map<List<String>, String> words,
        Set<List<String>> parts,
        Map<List<String>, List<String>> orders) {

    static Told nothing() {
        return new Told(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>());
    }

    /** The outermost part around a path that the other file does not have. */
    List<String> missingPart(List<String> path, Told other) {
        for (int length = 1; length <= path.size(); length++) {
            List<String> around = path.subList(0, length);
            if (parts.contains(around) && !other.parts.contains(around)) {
                return List.copyOf(around);
            }
        }
        return List.of();
    }

    String wordsOf(List<String> path) {
        return words.getOrDefault(path, String.join(", ", path));
    }
}
