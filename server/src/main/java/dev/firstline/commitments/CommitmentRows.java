package dev.firstline.commitments;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.servicetime.Pause;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Between clocks with their facts and the columns that keep them. */
final class CommitmentRows {

    private CommitmentRows() {}

    /** By what a clock is counted, as parameters of a statement. */
    static Map<String, @Nullable Object> params(Commitment it) {
        Chosen chosen = it.bought().chosen();
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("priority", it.priority());
        params.put("region", it.region());
        params.put("programmeVersion", it.programmeVersion());
        params.put("days", it.count().days());
        params.put("plan", chosen == null ? null : chosen.plan());
        params.put("overlaid", chosen == null ? null : chosen.over());
        params.put("options", options(chosen));
        params.put("ownTerms", chosen == null ? "" : chosen.own());
        params.put("goalAt", at(it.goalAt()));
        params.put("limitAt", at(it.limitAt()));
        return params;
    }

    static Map<String, @Nullable Object> params(Fact fact) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("type", fact.type().key());
        params.put("at", at(fact.at()));
        params.put("cause", fact.cause().isEmpty() ? null : fact.cause());
        params.put("by", fact.by() == null ? null : fact.by().value());
        params.put("counted", fact.count() != null);
        return params;
    }

    /** Instants of several clocks. */
    static Object @Nullable [] times(
            List<Written> all, Function<Written, @Nullable Instant> which) {
        return all.stream()
                .map(which)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    static Object @Nullable [] words(List<Written> all, Function<Written, @Nullable String> which) {
        return all.stream().map(which).toArray(String[]::new);
    }

    private static Object @Nullable [] options(@Nullable Chosen chosen) {
        return chosen == null ? new String[0] : chosen.options().toArray(String[]::new);
    }

    /** Beginnings and ends in turn. */
    static Object @Nullable [] edges(List<Pause> pauses) {
        return pauses.stream()
                .flatMap(pause -> Stream.of(pause.from(), pause.to()))
                .filter(Objects::nonNull)
                .map(Instant::toString)
                .toArray(String[]::new);
    }

    static Object @Nullable [] causes(List<Pause> pauses) {
        return pauses.stream().map(Pause::cause).toArray(String[]::new);
    }

    static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                CommitmentKind.of(text(row, "kind")),
                count(row, instant(row, "started_at")),
                pauses(row),
                new Outcome(
                        instantOrNull(row, "met_at"),
                        instantOrNull(row, "cancelled_at"),
                        instantOrNull(row, "breached_at"),
                        row.getInt("warned")));
    }

    private static Count count(ResultSet row, Instant startedAt) throws SQLException {
        int version = row.getInt("programme_version");
        return new Count(
                new Bought(version, chosen(row), text(row, "region")),
                Math.max(version, row.getInt("days_of")),
                text(row, "priority"),
                startedAt,
                instant(row, "goal_at"),
                instant(row, "limit_at"),
                instantOrNull(row, "grace_from"));
    }

    private static @Nullable Chosen chosen(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        return plan == null
                ? null
                : new Chosen(
                        plan,
                        row.getString("overlaid_plan"),
                        texts(row, "options"),
                        text(row, "own_terms"));
    }

    private static List<Pause> pauses(ResultSet row) throws SQLException {
        Timestamp[] edges = (Timestamp[]) Objects.requireNonNull(row.getArray("pauses")).getArray();
        List<String> causes = texts(row, "causes");
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < edges.length; i += 2) {
            Instant end = i + 1 < edges.length ? edges[i + 1].toInstant() : null;
            pauses.add(new Pause(edges[i].toInstant(), end, causes.get(i / 2)));
        }
        return pauses;
    }

    /** The instant at which a clock started stands in its first fact alone. */
    static Fact fact(ResultSet row, int number) throws SQLException {
        Long by = longOrNull(row, "actor_id");
        String cause = row.getString("cause");
        return new Fact(
                Fact.Type.of(text(row, "type")),
                instant(row, "at"),
                cause == null ? "" : cause,
                by == null ? null : new PersonId(by),
                row.getString("priority") == null ? null : count(row, instant(row, "started_at")));
    }
}
