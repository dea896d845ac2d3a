package dev.firstline.benchmarks.limit;

import dev.firstline.benchmarks.database.Database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from PostgreSQL's log which statements a request asked, and with which values. */
final class Recording {

    /** What is asked of the server meanwhile. */
    @FunctionalInterface
    interface Request {
        void make() throws IOException, InterruptedException;
    }

    private static final List<String> SETTINGS =
            List.of(
                    "log_statement = 'all'",
                    "log_min_messages = 'log'",
                    "log_error_verbosity = 'default'",
                    "log_parameter_max_length = -1");
    private static final String ROLE = "alter role firstline ";

    private static final Pattern ENTRY =
            Pattern.compile(
                    "^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL):  (.*?)(?=^\\S+ \\S+ \\S+ \\[\\d+] |\\z)",
                    Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXECUTED =
            Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    private Recording() {}

    /** The statements of the connection on which a request asked one that has some words in it. */
    static List<Statement> of(Path data, Database database, Request request, String words)
            throws IOException, SQLException, InterruptedException {
        for (String setting : SETTINGS) {
            database.execute(ROLE + "set " + setting);
        }
        reconnectOthers(database);
        request.make();
        awaitSent(database);
        Path log = data.resolve("postgres.log");
        long begin = Files.size(log);
        request.make();
        String written = between(log, begin, Files.size(log));
        for (String setting : SETTINGS) {
            database.execute(ROLE + "reset " + setting.substring(0, setting.indexOf(' ')));
        }
        reconnectOthers(database);
        return byConnection(written).values().stream()
                .filter(all -> all.stream().anyMatch(one -> one.sql().contains(words)))
                .findFirst()
                .orElseThrow(() -> new IOException("nothing was written into " + log));
    }

    /** Mail that is just being sent would be tried again minutes later. */
    private static void reconnectOthers(Database database)
            throws SQLException, InterruptedException {
        awaitSent(database);
        database.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'firstline'");
        Thread.sleep(1_000);
    }

    /**
     * So that what is asked for mail is not among what a request asks; often enough that its
     * connection has not rested for half a second: the server tries those before it uses them.
     */
    private static void awaitSent(Database database) throws SQLException, InterruptedException {
        while (!database.list(
                        "select id from outgoing_mail where sent_at is null and given_up_at is null limit 1")
                .isEmpty()) {
            Thread.sleep(20);
        }
    }

    /** What comes later is of others, who use the same connections. */
    private static String between(Path log, long begin, long end) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] written = new byte[(int) (end - begin)];
            file.seek(begin);
            file.readFully(written);
            return new String(written, StandardCharsets.UTF_8);
        }
    }

    private static Map<String, List<Statement>> byConnection(String log) {
        Map<String, List<Statement>> all = new TreeMap<>();
        Map<String, String> executed = new TreeMap<>();
        Matcher entry = ENTRY.matcher(log);
        while (entry.find()) {
            String connection = entry.group(1);
            String text = entry.group(3).strip();
            if (entry.group(2).equals("LOG")) {
                add(all, connection, executed.remove(connection), "");
                Matcher sql = EXECUTED.matcher(text);
                if (sql.matches()) {
                    executed.put(connection, sql.group(1).strip());
                }
            } else {
                add(all, connection, executed.remove(connection), text);
            }
        }
        executed.forEach((connection, sql) -> add(all, connection, sql, ""));
        return all;
    }

    private static void add(
            Map<String, List<Statement>> all,
            String connection,
            @Nullable String sql,
            String values) {
        if (sql != null) {
            all.computeIfAbsent(connection, none -> new ArrayList<>()).add(statement(sql, values));
        }
    }

    private static Statement statement(String sql, String detail) {
        Map<Integer, @Nullable String> byNumber = new TreeMap<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            String text = value.group(3);
            byNumber.put(
                    Integer.parseInt(value.group(1)),
                    text == null ? null : text.replace("''", "'"));
        }
        List<@Nullable String> values = new ArrayList<>();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            values.add(byNumber.get(Integer.parseInt(place.group().substring(1))));
        }
        return new Statement(place.replaceAll("?"), values);
    }
}
