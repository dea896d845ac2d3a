package dev.firstline.commitments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.function.Function;

@Repository
class ForeseenMoveStore {

    private final JdbcClient jdbc;

    ForeseenMoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Running clocks that are not late and run over some hours, up to a number of them. */
    int count(List<ForeseenMoves.ChangedHours> changed, int limit) {
        return jdbc.sql(
                        """
                select count(*)
                  from (select c.id
                          from commitment c
                         where c.met_at is null
                           and c.cancelled_at is null
                           and c.breached_at is null
                           and exists (
                               select
                                 from unnest(
                                          cast(:regions as text[]), cast(:froms as timestamptz[]),
                                          cast(:tos as timestamptz[]))
                                      as h (region, from_at, to_at)
                                where h.region = c.region
                                  and c.started_at < h.to_at
                                  and c.limit_at > h.from_at)
                         limit :limit) found
                """)
                .param("regions", texts(changed, ForeseenMoves.ChangedHours::region))
                .param("froms", texts(changed, it -> it.from().toString()))
                .param("tos", texts(changed, it -> it.to().toString()))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private static Object @Nullable [] texts(
            List<ForeseenMoves.ChangedHours> all,
            Function<ForeseenMoves.ChangedHours, String> which) {
        return all.stream().map(which).toArray(String[]::new);
    }
}
