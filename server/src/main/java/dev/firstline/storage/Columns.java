package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** Between Java's values and PostgreSQL's columns, for the row mappers of the stores. */
public final class Columns {

    private Columns() {}

    /**
     * Any of the ids in an array, as a condition's right side. How many there are is kept from the
     * planner: it would else plan anew for each number of them, which takes longer than to carry
     * out such a statement.
     *
     * @param name of the parameter, an array of numbers
     */
    public static String anyOf(String name) {
        return "any(cast((select :" + name + ") as bigint[]))";
    }

    /** Ids as such a parameter. */
    public static <K> Long[] numbers(Collection<K> ids, ToLongFunction<K> value) {
        return ids.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    /** An instant as a parameter; null stays null. */
    public static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    public static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A {@code text[]} that is not null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column), column);
        return List.of((String[]) array.getArray());
    }
}
