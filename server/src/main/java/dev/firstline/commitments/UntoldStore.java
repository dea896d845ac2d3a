package dev.firstline.commitments;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

@Repository
class UntoldStore {

    private final JdbcClient jdbc;

    UntoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who asked what the days of a version moved to later. */
    void note(int version) {
        jdbc.sql(
                        """
                insert into day_recount_untold (programme_version, person_id)
                select distinct cast(:version as integer), s.requester_id
                  from commitment_fact f
                  join commitment c on c.id = f.commitment_id
                  join support_case s on s.id = c.case_id
                """
                                + DayRecountStore.RECOUNTED
                                + """
                   and f.limit_at > b.limit_at
                   and c.met_at is null
                   and c.cancelled_at is null
                   and c.breached_at is null
                    on conflict do nothing
                """)
                .param("version", version)
                .param("cause", Fact.HOLIDAY + version)
                .update();
    }

    /** Takes some out; what another process takes is left to it. */
    List<Untold> take(int limit) {
        return jdbc.sql(
                        """
                delete from day_recount_untold u
                 using (select programme_version, person_id
                          from day_recount_untold
                         order by programme_version, person_id
                         limit :limit
                           for update skip locked) taken
                 where u.programme_version = taken.programme_version
                   and u.person_id = taken.person_id
                returning u.programme_version, u.person_id
                """)
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new Untold(
                                        row.getInt("programme_version"),
                                        new PersonId(row.getLong("person_id"))))
                .list();
    }

    /** Their open cases of which the days of that version moved what is still to be met. */
    List<CaseId> listCases(Untold whose, int limit) {
        return jdbc.sql(
                        """
                select s.id
                  from support_case s
                 where s.requester_id = :person
                   and s.closed_at is null
                   and exists (
                       select
                         from commitment c
                         join commitment_fact f on f.commitment_id = c.id
                        where c.case_id = s.id
                          and c.met_at is null
                          and c.cancelled_at is null
                          and f.type = 'recounted'
                          and f.cause = :cause)
                 order by s.id
                 limit :limit
                """)
                .param("limit", limit)
                .param("person", whose.person().value())
                .param("cause", Fact.HOLIDAY + whose.version())
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
    }
}
