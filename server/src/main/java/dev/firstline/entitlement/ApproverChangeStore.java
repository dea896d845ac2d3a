package dev.firstline.entitlement;

import dev.firstline.access.OrganisationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
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

    /**
     * Notes the organisations for which a day has passed on which an agreement began or ended,
     * where they are; what another process notes is left to it.
     */
    int notePassedDays(Instant now, int limit) {
        return jdbc.sql(
                        """
                with passed as (
                    select a.id, cast(cast(:now as timestamptz) at time zone o.zone as date) as today
                      from agreement a
                      join organisation o on o.id = a.organisation_id
                     where (a.approvers_looked_on is null or a.approvers_looked_on < a.starts)
                       and a.starts <= cast(:now as date) + 1
                       and a.starts <= cast(cast(:now as timestamptz) at time zone o.zone as date)
                     union
                    select a.id, cast(cast(:now as timestamptz) at time zone o.zone as date)
                      from agreement a
                      join organisation o on o.id = a.organisation_id
                     where not a.renews
                       and (a.approvers_looked_on is null or a.approvers_looked_on <= a.ends)
                       and a.ends < cast(:now as date) + 1
                       and a.ends < cast(cast(:now as timestamptz) at time zone o.zone as date)
                     limit :limit),
                taken as (
                    select a.id, p.today
                      from agreement a
                      join passed p on p.id = a.id
                       for no key update of a skip locked),
                looked as (
                    update agreement a
                       set approvers_looked_on = t.today
                      from taken t
                     where a.id = t.id
                       and (a.approvers_looked_on is null or a.approvers_looked_on < t.today)
                    returning a.organisation_id)
                insert into approver_change (organisation_id)
                select distinct organisation_id
                  from looked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
