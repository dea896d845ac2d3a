package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one kind of request in a run.
 *
 * @param request method and path, as {@code GET /desk/queues/{key}}
 * @param perSecond how many were answered
 * @param median milliseconds at the server, within which half of them were
 * @param within95 and 95 of 100
 * @param within99 and 99 of 100
 * @param mean milliseconds
 */
record Row(
        String request,
        double perSecond,
        double median,
        double within95,
        double within99,
        double mean) {

    static Row of(String request, Histogram run, int seconds) {
        return new Row(
                request,
                run.count() / (double) seconds,
                run.percentile(0.50),
                run.percentile(0.95),
                run.percentile(0.99),
                run.mean());
    }

    /** Keeps the rows of a run for {@link Together}. */
    static void write(Path file, List<Row> rows) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, rows.stream().map(Row::line).toList());
    }

    /** The rows of a run by their requests. */
    static Map<String, Row> read(Path file) throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            rows.put(
                    columns[0],
                    new Row(
                            columns[0],
                            Double.parseDouble(columns[1]),
                            Double.parseDouble(columns[2]),
                            Double.parseDouble(columns[3]),
                            Double.parseDouble(columns[4]),
                            Double.parseDouble(columns[5])));
        }
        return rows;
    }

    private String line() {
        return String.join(
                "\t",
                request,
                Double.toString(perSecond),
                Double.toString(median),
                Double.toString(within95),
                Double.toString(within99),
                Double.toString(mean));
    }

    /** How many a second, and within how many milliseconds, as columns of a table. */
    String columns() {
        return String.format(
                Locale.ROOT, "%.1f | %.1f | %.1f | %.1f", perSecond, median, within95, within99);
    }
}
