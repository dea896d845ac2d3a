package dev.firstline.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts of a name as conditions of SQL, which an index of trigrams answers. */
record NameParts(List<String> parts) {

    private static final int MOST = 6;

    static NameParts of(String words) {
        return new NameParts(
                Arrays.stream(words.strip().split("\\s+"))
                        .filter(part -> !part.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    /** Each with "and" before it; where nothing is asked, nothing is found. */
    String conditions(String name) {
        return parts.isEmpty()
                ? " and false"
                : IntStream.range(0, parts.size())
                        .mapToObj(i -> " and " + name + " like plain_text(:part" + i + ")")
                        .collect(Collectors.joining());
    }

    Map<String, String> params() {
        return IntStream.range(0, parts.size())
                .boxed()
                .collect(Collectors.toMap(i -> "part" + i, i -> "%" + escaped(parts.get(i)) + "%"));
    }

    private static String escaped(String part) {
        return part.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
