package dev.firstline.benchmarks.limit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A statement as the server asked it.
 *
 * @param sql with a question mark for each value
 * @param values as PostgreSQL writes them; null for null
 */
record Statement(String sql, List<@Nullable String> values) {

    boolean begins() {
        return sql.equalsIgnoreCase("begin");
    }

    boolean commits() {
        return sql.equalsIgnoreCase("commit");
    }
}
