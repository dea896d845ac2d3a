package dev.firstline.benchmarks.limit;

import dev.firstline.benchmarks.database.Askers;
import dev.firstline.benchmarks.database.Database;
import dev.firstline.benchmarks.database.Said;
import dev.firstline.benchmarks.server.Browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * Records how the server opens cases of as many customers as there are connections, and prints how
 * often a second the same statements can be asked without it: {@code Limit DATA URL CONNECTIONS
 * SECONDS}.
 */
public final class Limit {

    /** More than are taken, since notes are left out. */
    private static final int TEXTS = 100;

    /** As the server has its connections plan. */
    private static final String PLANNED_ONCE = "set plan_cache_mode = force_generic_plan";

    private Limit() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Path data = Path.of(arguments[0]);
        int connections = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        try (Database database = Database.in(data)) {
            Browser maria = Browser.signedIn(URI.create(arguments[1]), "maria@firstline.example");
            String token = maria.token();
            List<Replay> replays = new ArrayList<>();
            int statements = 0;
            List<String> texts = Said.list(database, TEXTS);
            for (String asker : Askers.list(database, connections)) {
                String opening = opening(asker, texts.get(replays.size() % texts.size()));
                List<Statement> recorded =
                        Recording.of(
                                data,
                                database,
                                () -> maria.ask(token, "/api/v1/cases", opening),
                                "insert into support_case");
                statements = recorded.size();
                replays.add(new Replay(recorded, added(database)));
            }
            replayed(data, replays, seconds / 3);
            System.out.printf(
                    "the %d statements of opening a case, for %d customers at once: %.1f a second%n",
                    statements, replays.size(), replayed(data, replays, seconds));
        }
    }

    private static String opening(String asker, String text) {
        return "{\"onBehalfOf\":\"%s\",\"subject\":\"Export stops\",\"body\":\"%s\"}"
                .formatted(asker, text.replaceAll("[\"\\\\\\p{Cntrl}]+", " "));
    }

    private static Map<String, String> added(Database database) throws SQLException {
        return Map.of(
                "support_case", database.one("select max(id) from support_case"),
                "message", database.one("select max(id) from message"));
    }

    /**
     * Each customer's on a connection of its own: two of one would wait for each other's account.
     */
    private static double replayed(Path data, List<Replay> replays, int seconds)
            throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        LongAdder done = new LongAdder();
        try (ExecutorService threads = Executors.newFixedThreadPool(replays.size())) {
            for (Future<Void> ended :
                    threads.invokeAll(
                            replays.stream().map(it -> repeated(data, it, until, done)).toList())) {
                ended.get();
            }
        }
        return done.sum() / (double) seconds;
    }

    private static Callable<Void> repeated(Path data, Replay replay, long until, LongAdder done) {
        return () -> {
            try (Connection connection = Database.connect(data);
                    var settings = connection.createStatement()) {
                settings.execute(PLANNED_ONCE);
                while (System.nanoTime() < until) {
                    replay.run(connection);
                    done.increment();
                }
            }
            return null;
        };
    }
}
