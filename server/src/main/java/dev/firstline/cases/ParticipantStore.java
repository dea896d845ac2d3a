package dev.firstline.cases;

import dev.firstline.access.PersonId;
import dev.firstline.storage.Pipeline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in which case: asked it, wrote on it, or was added. */
@Repository
class ParticipantStore {

    private final JdbcClient jdbc;
    private final Pipeline pipeline;

    ParticipantStore(JdbcClient jdbc, Pipeline pipeline) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
    }

    boolean takesPart(PersonId person, CaseId id) {
        return jdbc.sql(
                        "select exists (select from case_participant where case_id = :case and person_id = :person)")
                .param("case", id.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Those who take part go with a case to its organisation. */
    void place(CaseId id) {
        jdbc.sql(
                        """
                update case_participant p
                   set organisation_id = c.organisation_id
                  from support_case c
                 where c.id = :case
                   and p.case_id = c.id
                """)
                .param("case", id.value())
                .update();
    }

    void add(CaseId id, PersonId person) {
        pipeline.sql(
                        """
                insert into case_participant (case_id, person_id, organisation_id)
                select id, :person, organisation_id from support_case where id = :case
                    on conflict do nothing
                """)
                .param("case", id.value())
                .param("person", person.value())
                .send();
    }
}
