package dev.firstline.benchmarks.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints the same run at several sizes as one table, and how much the 95th of 100 takes longer at
 * the last size than at the first: {@code Together SIZE=FILE...}, in the order of the sizes, each
 * file as {@link Observation} wrote it.
 */
public final class Together {

    private Together() {}

    public static void main(String[] arguments) throws IOException {
        List<String> sizes = new ArrayList<>();
        List<Map<String, Row>> runs = new ArrayList<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            sizes.add(String.format(Locale.ROOT, "%,d", Integer.parseInt(parts[0])));
            runs.add(Row.read(Path.of(parts[1])));
        }
        StringBuilder head = new StringBuilder("| request |");
        StringBuilder rule = new StringBuilder("| --- |");
        sizes.forEach(
                size -> {
                    head.append(" %s: a second | 50 %% | 95 %% | 99 %% |".formatted(size));
                    rule.append(" --- | --- | --- | --- |");
                });
        System.out.println(head + " 95 % grows by |");
        System.out.println(rule + " --- |");
        for (String request : runs.getFirst().keySet()) {
            if (runs.stream().allMatch(run -> run.containsKey(request))) {
                print(request, runs.stream().map(run -> run.get(request)).toList());
            }
        }
    }

    private static void print(String request, List<Row> ofSizes) {
        StringBuilder line = new StringBuilder("| " + request + " |");
        ofSizes.forEach(row -> line.append(' ').append(row.columns()).append(" |"));
        double growth = ofSizes.getLast().within95() / ofSizes.getFirst().within95();
        System.out.println(line + String.format(Locale.ROOT, " %.2f |", growth));
    }
}
