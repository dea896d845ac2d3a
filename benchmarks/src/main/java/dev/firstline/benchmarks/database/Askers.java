package dev.firstline.benchmarks.database;

import java.sql.SQLException;
import java.util.List;

/** People whose plan holds any number of incidents, so that they may ask again and again. */
public final class Askers {

    private Askers() {}

    /** The addresses of so many, spread over all organisations. */
    public static List<String> list(Database database, int many) throws SQLException {
        return database.list(
                """
                select p.email
                  from person p
                  join person_role r on r.person_id = p.id and r.role = 'contact'
                 where p.email like '%%@%%' and p.active
                   and exists (select 1 from agreement a
                                where a.organisation_id = p.organisation_id
                                  and a.plan in ('standard', 'critical')
                                  and a.scope = 'all' and a.single_contact_id is null
                                  and coalesce(a.own_terms, '') = ''
                                  and current_date between a.starts and a.ends)
                 order by p.id %% 997, p.id
                 limit %d
                """
                        .formatted(many));
    }
}
