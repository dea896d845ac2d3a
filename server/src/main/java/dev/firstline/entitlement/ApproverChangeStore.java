package dev.firstline.entitlement;

import dev.firstline.access.OrganisationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.HashSet;
import java.util.Set;

@Repository
class ApproverChangeStore {

    private final JdbcClient jdbc;

    ApproverChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<OrganisationId> take(int limit) {
        return new HashSet<>(
                jdbc.sql(
                                """
                delete from approver_change
                 where id in (select id
                                from approver_change
                               order by id
                               limit :limit
                                 for update skip locked)
                returning organisation_id
                """)
                        .param("limit", limit)
                        .query((row, _) -> new OrganisationId(row.getLong("organisation_id")))
                        .list());
    }
}
