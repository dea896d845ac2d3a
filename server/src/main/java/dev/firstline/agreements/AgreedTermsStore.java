package dev.firstline.agreements;

import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.programme.plans.Chosen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads what organisations rely on of the programme. */
@Repository
class AgreedTermsStore {

    private final JdbcClient jdbc;

    AgreedTermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was bought by agreements that end on a day or later. */
    List<BoughtAlike> listInUse(LocalDate from) {
        return jdbc.sql(
                        """
                select a.plan, a.overlaid_plan, a.options, a.own_terms, count(*) as agreements, min(o.name) as organisation
                  from agreement a
                  join organisation o on o.id = a.organisation_id
                 where not a.withdrawn
                   and (a.renews or a.ends >= :from)
                 group by a.plan, a.overlaid_plan, a.options, a.own_terms
                """)
                .param("from", from)
                .query(
                        (row, n) ->
                                new BoughtAlike(
                                        chosen(row),
                                        row.getInt("agreements"),
                                        text(row, "organisation")))
                .list();
    }

    /** Regions of agreements that run on a day or later, and where organisations are at home. */
    List<RegionInUse> listRegionsInUse(LocalDate from) {
        return jdbc.sql(
                        """
                select region, count(distinct id) as organisations, min(name) as organisation
                  from (select a.region, o.id, o.name
                          from agreement a
                          join organisation o on o.id = a.organisation_id
                         where not a.withdrawn
                           and (a.renews or a.ends >= :from)
                         union all
                        select region, id, name from organisation) used
                 group by region
                """)
                .param("from", from)
                .query(
                        (row, n) ->
                                new RegionInUse(
                                        text(row, "region"),
                                        row.getInt("organisations"),
                                        text(row, "organisation")))
                .list();
    }

    private static Chosen chosen(ResultSet row) throws SQLException {
        return new Chosen(
                text(row, "plan"),
                row.getString("overlaid_plan"),
                texts(row, "options"),
                text(row, "own_terms"));
    }
}
