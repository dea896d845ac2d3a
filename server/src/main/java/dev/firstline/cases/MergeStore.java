package dev.firstline.cases;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.PersonId;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Repository
class MergeStore {

    private static final String MERGED =
            """
            with recursive merged as (
                select c.*
                  from support_case c
                 where c.merged_into = (select number from support_case where id = :case)
                 union
                select c.* from support_case c join merged m on c.merged_into = m.number)
            select * from merged order by number
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<CaseId, List<Case>> merged;

    MergeStore(JdbcClient jdbc, CaseAhead ahead) {
        this.jdbc = jdbc;
        this.merged = new ReadOnce<>(id -> Optional.of(readMerged(id)));
        ahead.add(MERGED, CaseRows::subject, merged::keep);
    }

    void add(Case before, Case into, List<PersonId> people, Act act) {
        Handling was = before.handling();
        jdbc.sql(
                        """
                insert into case_merge (case_id, into_id, at, actor_id, state, resolutions, resolved_at, people)
                values (:case, :into, :at, :actor, :state, :resolutions, :resolvedAt, :people)
                """)
                .param("case", before.id().value())
                .param("into", into.id().value())
                .param("at", at(act.at()))
                .param("actor", Objects.requireNonNull(act.person()).value())
                .param("state", was.state().key())
                .param(
                        "resolutions",
                        was.resolutions().stream().map(Resolution::key).toArray(String[]::new))
                .param("resolvedAt", at(was.resolvedAt()))
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }

    Optional<Merge> findPresent(CaseId merged) {
        return jdbc.sql("select * from case_merge where case_id = :case and undone_at is null")
                .param("case", merged.value())
                .query(MergeStore::merge)
                .optional();
    }

    void undo(Merge merge, Act act) {
        jdbc.sql(
                        """
                update case_merge
                   set undone_at = :at,
                       undone_by = :by
                 where case_id = :case
                   and undone_at is null
                """)
                .param("at", at(act.at()))
                .param("by", Objects.requireNonNull(act.person()).value())
                .param("case", merge.merged().value())
                .update();
    }

    /** Lets who takes part in a case take part in another; gives those who did not before. */
    List<PersonId> joinPeople(CaseId from, CaseId into) {
        return jdbc.sql(
                        """
                insert into case_participant (case_id, person_id, organisation_id)
                select c.id, p.person_id, c.organisation_id
                  from case_participant p
                  join support_case c on c.id = :into
                 where p.case_id = :from
                    on conflict do nothing
                returning person_id
                """)
                .param("into", into.value())
                .param("from", from.value())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Who came along leaves again, unless they asked or have written there. */
    void leavePeople(Merge merge) {
        jdbc.sql(
                        """
                delete from case_participant p
                 where p.case_id = :into
                   and p.person_id = any(:people)
                   and not exists (select
                                     from message m
                                    where m.case_id = p.case_id
                                      and m.author_id = p.person_id)
                """)
                .param("into", merge.into().value())
                .param("people", merge.people().stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }

    List<Case> listMerged(CaseId into) {
        return merged.find(into).orElse(List.of());
    }

    private List<Case> readMerged(CaseId into) {
        return jdbc.sql(MERGED).param("case", into.value()).query(CaseRows::subject).list();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        Long[] people = (Long[]) row.getArray("people").getArray();
        return new Merge(
                new CaseId(row.getLong("case_id")),
                new CaseId(row.getLong("into_id")),
                instant(row, "at"),
                CaseState.of(text(row, "state")),
                texts(row, "resolutions").stream().map(Resolution::of).toList(),
                instantOrNull(row, "resolved_at"),
                Arrays.stream(people).map(PersonId::new).toList());
    }
}
