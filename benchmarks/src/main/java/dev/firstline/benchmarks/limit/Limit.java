package dev.firstline.benchmarks.limit;

import dev.firstline.benchmarks.database.Database;
import dev.firstline.benchmarks.server.Browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Records how the server opens a case, and prints how often a second the same statements can be
 * asked without it: {@code Limit DATA URL CONNECTIONS SECONDS}.
 */
public final class Limit {

    private static final String OPENING =
            "{\"subject\":\"Export stops\",\"body\":\"%s\"}"
                    .formatted(
                            "The export stops at 40 %. We tried it twice, on two machines. "
                                    .repeat(8)
                                    .strip());

    private Limit() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Path data = Path.of(arguments[0]);
        int connections = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        try (Database database = Database.in(data)) {
            Browser ana = Browser.signedIn(URI.create(arguments[1]), "ana@acme.example");
            String token = ana.token();
            List<Statement> statements =
                    Recording.of(
                            data,
                            database,
                            () -> ana.ask(token, "/api/v1/cases", OPENING),
                            "insert into support_case");
            Map<String, String> recorded =
                    Map.of(
                            "support_case", database.one("select max(id) from support_case"),
                            "message", database.one("select max(id) from message"));
            System.out.printf(
                    "the %d statements of opening a case, %d at once: %.1f a second%n",
                    statements.size(),
                    connections,
                    replayed(data, statements, recorded, connections, seconds));
        }
    }

    private static double replayed(
            Path data,
            List<Statement> statements,
            Map<String, String> recorded,
            int connections,
            int seconds)
            throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        LongAdder done = new LongAdder();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            Callable<Void> one =
                    () -> {
                        try (Connection connection = Database.connect(data)) {
                            Replay replay = new Replay(statements, recorded);
                            while (System.nanoTime() < until) {
                                replay.run(connection);
                                done.increment();
                            }
                        }
                        return null;
                    };
            for (Future<Void> ended :
                    threads.invokeAll(
                            IntStream.range(0, connections).mapToObj(i -> one).toList())) {
                ended.get();
            }
        }
        return done.sum() / (double) seconds;
    }
}
