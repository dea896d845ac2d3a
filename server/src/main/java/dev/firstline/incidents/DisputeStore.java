package dev.firstline.incidents;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

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
class DisputeStore {

    private final JdbcClient jdbc;

    DisputeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the line is disputed already. */
    Optional<DisputeId> add(Entry entry, PersonId by, Instant at, String words) {
        return jdbc.sql(
                        """
                insert into incident_dispute (entry_id, organisation_id, raised_by, raised_at, words, state)
                values (:entry, :organisation, :by, :at, :words, 'open')
                on conflict (entry_id) where state <> 'declined' do nothing
                returning id
                """)
                .param("entry", entry.id().value())
                .param("organisation", entry.organisation().value())
                .param("by", by.value())
                .param("at", at(at))
                .param("words", words)
                .query((row, n) -> new DisputeId(row.getLong("id")))
                .optional();
    }

    boolean isUpheld(EntryId entry) {
        return jdbc.sql(
                        """
                select exists (select
                                 from incident_dispute
                                where entry_id = :entry
                                  and state = 'upheld')
                """)
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Dispute> find(DisputeId id, boolean forChange) {
        return jdbc.sql(
                        "select * from incident_dispute where id = :id"
                                + (forChange ? " for update" : ""))
                .param("id", id.value())
                .query(DisputeStore::dispute)
                .optional();
    }

    void decide(
            DisputeId id,
            Dispute.State state,
            PersonId by,
            Instant at,
            String answer,
            @Nullable EntryId written) {
        jdbc.sql(
                        """
                update incident_dispute
                   set state = :state,
                       decided_by = :by,
                       decided_at = :at,
                       answer = :answer,
                       written = :written
                 where id = :id
                """)
                .param("id", id.value())
                .param("state", state.key())
                .param("by", by.value())
                .param("at", at(at))
                .param("answer", answer)
                .param("written", written == null ? null : written.value())
                .update();
    }

    /** Those that wait for an answer, the oldest first. */
    List<Dispute> listOpen(long after, int limit) {
        return jdbc.sql(
                        """
                select *
                  from incident_dispute
                 where state = 'open'
                   and id > :after
                 order by id
                 limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(DisputeStore::dispute)
                .list();
    }

    /**
     * Those of an organisation, the oldest first.
     *
     * @param by who raised them, null for whoever did
     */
    List<Dispute> listOf(OrganisationId of, @Nullable PersonId by, long after, int limit) {
        return jdbc.sql(
                        """
                select *
                  from incident_dispute
                 where organisation_id = :of
                   and (cast(:by as bigint) is null or raised_by = :by)
                   and id > :after
                 order by id
                 limit :limit
                """)
                .param("of", of.value())
                .param("by", by == null ? null : by.value())
                .param("after", after)
                .param("limit", limit)
                .query(DisputeStore::dispute)
                .list();
    }

    int countOpen() {
        return jdbc.sql("select count(*) from incident_dispute where state = 'open'")
                .query(Integer.class)
                .single();
    }

    /** Those of some lines, the oldest first. */
    List<Dispute> list(Collection<EntryId> entries) {
        return jdbc.sql("select * from incident_dispute where entry_id = any(:entries) order by id")
                .param("entries", entries.stream().map(EntryId::value).toArray(Long[]::new))
                .query(DisputeStore::dispute)
                .list();
    }

    private static Dispute dispute(ResultSet row, int number) throws SQLException {
        Long decidedBy = longOrNull(row, "decided_by");
        Long written = longOrNull(row, "written");
        return new Dispute(
                new DisputeId(row.getLong("id")),
                new EntryId(row.getLong("entry_id")),
                new OrganisationId(row.getLong("organisation_id")),
                new PersonId(row.getLong("raised_by")),
                instant(row, "raised_at"),
                text(row, "words"),
                Dispute.State.of(text(row, "state")),
                decidedBy == null ? null : new PersonId(decidedBy),
                instantOrNull(row, "decided_at"),
                row.getString("answer"),
                written == null ? null : new EntryId(written));
    }
}
