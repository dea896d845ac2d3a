package dev.firstline.programme.changes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a file says, part by part. A part is known by the keys that lead to it; what people read
 * are the words.
 *
 * @param values what stands at the end of each path, as it is compared
 * @param shown what stands at the end of each path, as people read it
 * @param names what a named part is called, without what stands before its name
 * @param parts paths of named parts, such as a plan, which may be new or gone as a whole
 * @param dated those of them that are called by their day, whatever name they have
 * @param unsaid paths of values that nobody wrote: what the schema says for them
 * @param orders the keys of a part whose order says something
 */
record Told(
        Map<List<String>, String> values,
        Map<List<String>, String> shown,
        Map<List<String>, String> words,
        Map<List<String>, String> names,
        Set<List<String>> parts,
        Set<List<String>> dated,
        Map<List<String>, List<String>> orders,
        Set<List<String>> unsaid) {

    private static final Set<String> NAMES = Set.of("name", "description", "definition", "signs");

    /** Keys by which an entry of a list is called. */
    static final List<String> CALLED_BY = List.of("rule", "says");

    static Told nothing() {
        return new Told(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>());
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

    /**
     * What a part says, a line for each value that somebody wrote. Its name stands before it
     * already, and what it is described as is no difference to anybody who is promised something.
     */
    String contents(List<String> part) {
        return values.entrySet().stream()
                .filter(it -> isWithin(it.getKey(), part) && !unsaid.contains(it.getKey()))
                .filter(it -> !isNaming(it.getKey(), part))
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> said(wordsWithin(it.getKey(), part), shownAt(it.getKey())))
                .collect(Collectors.joining("\n"));
    }

    /** What is called by its day has its name told beside it. */
    private boolean isNaming(List<String> path, List<String> part) {
        if (path.size() == part.size() + 1 && CALLED_BY.contains(path.getLast())) {
            return true;
        }
        return !dated.contains(part) && path.stream().anyMatch(NAMES::contains);
    }

    private static boolean isWithin(List<String> path, List<String> part) {
        return path.size() >= part.size() && path.subList(0, part.size()).equals(part);
    }

    private String wordsWithin(List<String> path, List<String> part) {
        String around = wordsOf(part);
        String words = wordsOf(path);
        return words.startsWith(around) ? words.substring(around.length()) : words;
    }

    private static String said(String words, String value) {
        String name = words.startsWith(", ") ? words.substring(2) : words.strip();
        return name.isEmpty() ? value : name + ": " + value;
    }

    /** What stands at the end of a path, as people read it. */
    String shownAt(List<String> path) {
        return shown.getOrDefault(path, "");
    }

    /** The parts of a part by their names. */
    String shown(List<String> path, List<String> keys) {
        return keys.stream()
                .map(
                        key ->
                                names.getOrDefault(
                                        Stream.concat(path.stream(), Stream.of(key)).toList(), key))
                .collect(Collectors.joining(", "));
    }

    String wordsOf(List<String> path) {
        return words.getOrDefault(path, String.join(", ", path));
    }
}
