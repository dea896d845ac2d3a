package dev.firstline.agreements;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

@Repository
class EndingStore {

    private final JdbcClient jdbc;

    EndingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first whose last day is over where its organisation is, and was not looked at. */
    Optional<AgreementId> findEnded(Instant now) {
        return jdbc.sql(
                        """
                select a.id
                  from agreement a
                  join organisation o on o.id = a.organisation_id
                 where not a.renews
                   and not a.withdrawn
                   and a.end_seen is distinct from a.ends
                   and a.ends <= cast(:now as date) + 1
                   and a.ends < cast(cast(:now as timestamptz) at time zone o.zone as date)
                 order by a.ends, a.id
                 limit 1
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new AgreementId(row.getLong("id")))
                .optional();
    }

    /** Leaves those out that ended before a day; how many, at most so many. */
    int leaveOut(LocalDate before, int limit) {
        return jdbc.sql(
                        """
                update agreement
                   set end_seen = ends
                 where id in (select id
                                from agreement
                               where not renews
                                 and not withdrawn
                                 and end_seen is distinct from ends
                                 and ends < :before
                               order by ends, id
                               limit :limit
                                 for no key update skip locked)
                """)
                .param("before", before)
                .param("limit", limit)
                .update();
    }

    /** False where somebody else was quicker, or it runs again. */
    boolean see(AgreementId id, LocalDate today) {
        return jdbc.sql(
                                """
                update agreement
                   set end_seen = ends
                 where id = :id
                   and not renews
                   and not withdrawn
                   and end_seen is distinct from ends
                   and ends < :today
                """)
                        .param("id", id.value())
                        .param("today", today)
                        .update()
                > 0;
    }
}
