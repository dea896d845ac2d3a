package dev.firstline.matrix;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The readable table {@code matrix.txt}: a row for each route, a column for each role in the order
 * of {@link MatrixTest#WHO}; {@code o} is answered, {@code .} is refused.
 */
record MatrixTable(Map<Route, String> rows) {

    static MatrixTable read() throws IOException {
        Map<Route, String> rows = new TreeMap<>();
        String text =
                new ClassPathResource("matrix.txt").getContentAsString(StandardCharsets.UTF_8);
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            rows.put(
                    new Route(words.get(0), words.get(1)),
                    String.join(" ", words.subList(2, words.size())));
        }
        return new MatrixTable(rows);
    }
}
