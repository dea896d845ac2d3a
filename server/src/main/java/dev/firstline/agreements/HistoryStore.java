package dev.firstline.agreements;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@Repository
class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AgreementId id, AgreementEvent event) {
        jdbc.sql(
                        """
                insert into agreement_event (agreement_id, at, actor_id, type, from_value, to_value, why)
                values (:agreement, :at, :actor, :type, :from, :to, :why)
                """)
                .param("agreement", id.value())
                .param("at", at(event.at()))
                .param("actor", event.actor() == null ? null : event.actor().value())
                .param("type", event.type().key())
                .param("from", event.from())
                .param("to", event.to())
                .param("why", event.why())
                .update();
    }

    /** The latest first. */
    List<AgreementEvent> list(AgreementId id) {
        return jdbc.sql(
                        "select * from agreement_event where agreement_id = :agreement order by id desc limit 500")
                .param("agreement", id.value())
                .query(HistoryStore::event)
                .list();
    }

    /** The last of some types, without what else there was. */
    Optional<AgreementEvent> findLast(AgreementId id, AgreementEvent.Type... types) {
        return jdbc.sql(
                        """
                select *
                  from agreement_event
                 where agreement_id = :agreement
                   and type = any(:types)
                 order by id desc
                 limit 1
                """)
                .param("agreement", id.value())
                .param(
                        "types",
                        Arrays.stream(types).map(AgreementEvent.Type::key).toArray(String[]::new))
                .query(HistoryStore::event)
                .optional();
    }

    private static AgreementEvent event(ResultSet row, int number) throws SQLException {
        Long actor = longOrNull(row, "actor_id");
        return new AgreementEvent(
                AgreementEvent.Type.of(text(row, "type")),
                instant(row, "at"),
                actor == null ? null : new PersonId(actor),
                row.getString("from_value"),
                row.getString("to_value"),
                text(row, "why"));
    }
}
