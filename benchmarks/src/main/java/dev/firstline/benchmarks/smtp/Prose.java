package dev.firstline.benchmarks.smtp;

import dev.firstline.benchmarks.database.Database;
import dev.firstline.benchmarks.database.Said;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Texts of five kilobytes, each put together from what several people said before. */
record Prose(List<String> texts) {

    private static final int MESSAGES = 10_000;
    private static final int MESSAGES_OF_ONE = 20;
    private static final int CHARACTERS = 5_000;

    static Prose of(Database database) throws SQLException {
        return new Prose(
                Said.list(database, MESSAGES).stream()
                        .gather(Gatherers.windowFixed(MESSAGES_OF_ONE))
                        .map(Prose::together)
                        .toList());
    }

    private static String together(List<String> messages) {
        String all = messages.stream().collect(Collectors.joining("\n\n"));
        return all.substring(0, Math.min(all.length(), CHARACTERS));
    }

    String text(int number) {
        return texts.get(number % texts.size());
    }
}
