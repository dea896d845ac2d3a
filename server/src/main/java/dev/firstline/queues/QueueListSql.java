package dev.firstline.queues;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Place;
import dev.firstline.cases.Turn;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list of cases that wait, as SQL: each begins at its place, in the direction of reading.
 *
 * @param condition on a {@code queue_entry q}
 * @param value what its parameter "of" is
 * @param order in which cases come
 */
record QueueListSql(String condition, Object value, Order order) {

    private static final String ROWS =
            """
            select c.id, c.number, c.subject, c.priority, c.state, c.owner_id, c.opened_at, q.turn, q.rank, nullif(q.due_at, 'infinity') as due_at,
                   r.name as requester, o.name as organisation, w.name as owner
              from queue_entry q
              join support_case c on c.id = q.case_id
              join person r on r.id = c.requester_id
              left join organisation o on o.id = c.organisation_id
              left join person w on w.id = c.owner_id
            """;

    private static final String NOBODYS = "q.queue = :of and q.owner_id is null ";

    /**
     * An order with the condition that leads to what comes after a place; of an index each.
     *
     * @param columns with %1$s for the direction
     * @param after with %s for the sign
     */
    record Order(String columns, String after) {

        private static final Order BY_URGENCY =
                new Order(
                        "q.rank %1$s, q.due_at %1$s, q.opened_at %1$s, q.case_id %1$s",
                        " and (q.rank, q.due_at, q.opened_at, q.case_id) %s (:rank, coalesce(cast(:due as timestamptz), 'infinity'), :opened, :case)");

        private static final Order BY_TIME =
                new Order(
                        "q.due_at %1$s, q.case_id %1$s",
                        " and (q.due_at, q.case_id) %s (coalesce(cast(:due as timestamptz), 'infinity'), :case)");
    }

    static QueueListSql waiting(String queue) {
        return new QueueListSql(NOBODYS + "and not q.awaits_approval", queue, Order.BY_URGENCY);
    }

    static QueueListSql awaitingApproval(String queue) {
        return new QueueListSql(NOBODYS + "and q.awaits_approval", queue, Order.BY_URGENCY);
    }

    static QueueListSql owned(PersonId owner) {
        return new QueueListSql("q.owner_id = :of", owner.value(), Order.BY_URGENCY);
    }

    static QueueListSql dueBefore(Instant end) {
        return new QueueListSql(
                "q.due_at < cast(:of as timestamptz)", end.toString(), Order.BY_TIME);
    }

    Query<QueueRow> from(Place<QueuePlace> place, int limit, Consumer<List<QueueRow>> keep) {
        QueuePlace key = place.key();
        String after = key == null ? "" : order.after.formatted(place.backwards() ? "<" : ">");
        String sorted = order.columns.formatted(place.backwards() ? "desc" : "");
        return new Query<>(
                "%s where %s%s order by %s limit :limit".formatted(ROWS, condition, after, sorted),
                params(key, limit),
                QueueListSql::row,
                keep);
    }

    private Map<String, @Nullable Object> params(@Nullable QueuePlace key, int limit) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("of", value);
        params.put("limit", limit);
        if (key != null) {
            params.put("rank", key.rank());
            params.put("due", at(key.dueAt()));
            params.put("opened", at(key.openedAt()));
            params.put("case", key.caseId().value());
        }
        return params;
    }

    private static QueueRow row(ResultSet row, int number) throws SQLException {
        Long owner = longOrNull(row, "owner_id");
        return new QueueRow(
                new CaseId(row.getLong("id")),
                row.getLong("number"),
                text(row, "subject"),
                text(row, "priority"),
                CaseState.of(text(row, "state")),
                Turn.of(text(row, "turn")),
                text(row, "requester"),
                row.getString("organisation"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner"),
                instant(row, "opened_at"),
                new QueuePlace(
                        row.getInt("rank"),
                        instantOrNull(row, "due_at"),
                        instant(row, "opened_at"),
                        new CaseId(row.getLong("id"))));
    }
}
