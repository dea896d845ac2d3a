package dev.firstline.benchmarks.limit;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The statements of a request, each time with the ids of the rows that this time were added: an id
 * that an insert gave is put wherever the recorded one stood.
 */
final class Replay {

    private static final Pattern ADDS = Pattern.compile("(?s)insert into (\\w+).*returning \\*.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern UNIQUE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Statement> statements;
    private final Map<String, String> recorded;
    private final Map<String, String> ids = new TreeMap<>();

    /**
     * Of recorded statements.
     *
     * @param recorded by table, the id that the recorded request added
     */
    Replay(List<Statement> statements, Map<String, String> recorded) {
        this.statements = statements;
        this.recorded = recorded;
    }

    void run(Connection connection) throws SQLException {
        ids.clear();
        String fresh = UUID.randomUUID().toString();
        for (Statement statement : statements) {
            if (statement.begins()) {
                connection.setAutoCommit(false);
            } else if (statement.commits()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                ask(connection, statement, fresh);
            }
        }
    }

    private void ask(Connection connection, Statement statement, String fresh) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.values().size(); i++) {
                prepared.setObject(i + 1, present(statement.values().get(i), fresh), Types.OTHER);
            }
            if (prepared.execute()) {
                try (ResultSet rows = prepared.getResultSet()) {
                    boolean any = rows.next();
                    var adds = ADDS.matcher(statement.sql());
                    if (any && adds.matches() && recorded.containsKey(adds.group(1))) {
                        ids.put(recorded.get(adds.group(1)), rows.getString("id"));
                    }
                }
            }
        }
    }

    /**
     * Ids of the recorded request become those of this one, each once: the new id of a case may be
     * the recorded one of a message. What was unique is so again.
     */
    private @Nullable String present(@Nullable String value, String fresh) {
        if (value == null) {
            return null;
        }
        String now = UNIQUE.matcher(value).replaceAll(fresh);
        return NUMBER.matcher(now).replaceAll(id -> ids.getOrDefault(id.group(), id.group()));
    }
}
