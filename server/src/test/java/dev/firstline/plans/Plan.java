package dev.firstline.plans;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the database means to carry out a statement: the lines of EXPLAIN. */
record Plan(String sql, List<String> lines) {

    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern BY_INDEX =
            Pattern.compile("Index (?:Only )?Scan (?:Backward )?using (\\w+) on (\\w+)");

    /**
     * Tables that are read from end to end, by whatever way, without any limit above.
     *
     * @param partial indexes of few rows, which may be read whole
     */
    Stream<String> tablesReadWhole(Set<String> partial) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(line -> tableReadWhole(line, partial));
    }

    private Stream<String> tableReadWhole(int line, Set<String> partial) {
        Matcher whole = WHOLE_TABLE.matcher(lines.get(line));
        if (whole.find()) {
            return Stream.of(whole.group(1));
        }
        Matcher byIndex = BY_INDEX.matcher(lines.get(line));
        return byIndex.find()
                        && !partial.contains(byIndex.group(1))
                        && !hasCondition(line)
                        && !isLimited()
                ? Stream.of(byIndex.group(2))
                : Stream.empty();
    }

    /** Its details follow a node, up to the next one. */
    private boolean hasCondition(int node) {
        return lines.stream()
                .skip(node + 1L)
                .takeWhile(line -> !line.contains("->"))
                .anyMatch(line -> line.contains("Index Cond:"));
    }

    private boolean isLimited() {
        return lines.stream().anyMatch(line -> line.strip().replace("->  ", "").equals("Limit"));
    }

    @Override
    public String toString() {
        return sql.strip() + "\n\n" + String.join("\n", lines);
    }
}
