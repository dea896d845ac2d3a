package dev.firstline.commitments;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.cases.CaseId;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
class CommitmentStore {

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Commitment add(Commitment commitment) {
        Chosen chosen = commitment.bought().chosen();
        return jdbc.sql(
                        """
                insert into commitment (
                    case_id, kind, priority, region, programme_version, plan, overlaid_plan, options, own_terms,
                    started_at, goal_at, limit_at)
                values (
                    :case, :kind, :priority, :region, :programmeVersion, :plan, :overlaid, :options, :ownTerms,
                    :startedAt, :goalAt, :limitAt)
                returning *
                """)
                .param("case", commitment.caseId().value())
                .param("kind", commitment.kind().key())
                .param("priority", commitment.priority())
                .param("region", commitment.region())
                .param("programmeVersion", commitment.programmeVersion())
                .param("plan", chosen == null ? null : chosen.plan())
                .param("overlaid", chosen == null ? null : chosen.over())
                .param("options", options(chosen))
                .param("ownTerms", chosen == null ? "" : chosen.own())
                .param("startedAt", at(commitment.startedAt()))
                .param("goalAt", at(commitment.goalAt()))
                .param("limitAt", at(commitment.limitAt()))
                .query(CommitmentStore::commitment)
                .single();
    }

    Commitment recount(long id, String priority, Bought bought, Instant goalAt, Instant limitAt) {
        Chosen chosen = bought.chosen();
        return jdbc.sql(
                        """
                update commitment
                   set priority = :priority,
                       region = :region,
                       programme_version = :programmeVersion,
                       plan = :plan,
                       overlaid_plan = :overlaid,
                       options = :options,
                       own_terms = :ownTerms,
                       goal_at = :goalAt,
                       limit_at = :limitAt
                 where id = :id
                returning *
                """)
                .param("priority", priority)
                .param("region", bought.region())
                .param("programmeVersion", bought.programmeVersion())
                .param("plan", chosen == null ? null : chosen.plan())
                .param("overlaid", chosen == null ? null : chosen.over())
                .param("options", options(chosen))
                .param("ownTerms", chosen == null ? "" : chosen.own())
                .param("goalAt", at(goalAt))
                .param("limitAt", at(limitAt))
                .param("id", id)
                .query(CommitmentStore::commitment)
                .single();
    }

    Commitment meet(long id, Instant metAt) {
        return jdbc.sql("update commitment set met_at = :at where id = :id returning *")
                .param("at", at(metAt))
                .param("id", id)
                .query(CommitmentStore::commitment)
                .single();
    }

    void cancel(long id, Instant cancelledAt) {
        jdbc.sql("update commitment set cancelled_at = :at where id = :id")
                .param("at", at(cancelledAt))
                .param("id", id)
                .update();
    }

    Optional<Instant> findNextLimit(Instant after) {
        return jdbc.sql(
                        """
                select limit_at
                  from commitment
                 where met_at is null
                   and cancelled_at is null
                   and limit_at > :after
                 order by limit_at
                 limit 1
                """)
                .param("after", at(after))
                .query((row, n) -> instant(row, "limit_at"))
                .optional();
    }

    List<Commitment> list(Collection<CaseId> ids) {
        return jdbc.sql("select * from commitment where case_id = any(:cases) order by id")
                .param("cases", ids.stream().map(CaseId::value).toArray(Long[]::new))
                .query(CommitmentStore::commitment)
                .list();
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                CommitmentKind.of(text(row, "kind")),
                new Bought(row.getInt("programme_version"), chosen(row), text(row, "region")),
                text(row, "priority"),
                instant(row, "started_at"),
                instant(row, "goal_at"),
                instant(row, "limit_at"),
                instantOrNull(row, "met_at"),
                instantOrNull(row, "cancelled_at"));
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

    private static Object @Nullable [] options(@Nullable Chosen chosen) {
        return chosen == null ? new String[0] : chosen.options().toArray(String[]::new);
    }
}
