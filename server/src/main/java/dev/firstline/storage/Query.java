package dev.firstline.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A statement that is asked of the database together with others, and who waits for its answer: see
 * {@link ReadAhead}.
 *
 * @param sql with parameters by name, as {@code JdbcClient} has them
 * @param row a row of the answer
 * @param keep who waits for the answer
 */
public record Query<R>(String sql, Map<String, ?> params, Row<R> row, Consumer<List<R>> keep) {

    /** Reads a row of an answer, whose place in it is a number from 0 on. */
    @FunctionalInterface
    public interface Row<R> {
        R read(ResultSet row, int number) throws SQLException;
    }

    void answer(ResultSet rows) throws SQLException {
        List<R> answer = new ArrayList<>();
        while (rows.next()) {
            answer.add(row.read(rows, answer.size()));
        }
        keep.accept(answer);
    }
}
