package dev.firstline.cases;

import static dev.firstline.storage.Columns.numbers;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;

/** Cases that await an approval, and who takes part in them for that. */
@Repository
class AwaitedApprovalStore {

    /** That a case is open is said so that its index is used. */
    private static final String AWAITING = "closed_at is null and state = 'awaiting-approval'";

    private static final String OVER_ALLOWANCE = AWAITING + " and approval = 'allowance'";

    private static final String DRAFTS = AWAITING + " and approval = 'single-contact'";

    private final JdbcClient jdbc;

    AwaitedApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So that whoever lets one of them through does so before, or after. */
    void holdOverAllowance(OrganisationId organisation) {
        jdbc.sql(
                        """
                select id
                  from support_case
                 where organisation_id = :organisation
                   and %s
                 order by id
                   for key share
                """
                                .formatted(OVER_ALLOWANCE))
                .param("organisation", organisation.value())
                .query(Long.class)
                .list();
    }

    List<Case> listOverAllowance(OrganisationId organisation, int limit) {
        return jdbc.sql(
                        """
                select *
                  from support_case
                 where organisation_id = :organisation
                   and %s
                 order by id
                 limit :limit
                """
                                .formatted(OVER_ALLOWANCE))
                .param("organisation", organisation.value())
                .param("limit", limit)
                .query(CaseRows::subject)
                .list();
    }

    List<CaseId> list(Collection<OrganisationId> organisations) {
        return jdbc.sql(
                        """
                select id
                  from support_case
                 where organisation_id = any(:organisations)
                   and %s
                 order by id
                """
                                .formatted(AWAITING))
                .param("organisations", numbers(organisations, OrganisationId::value))
                .query((row, _) -> new CaseId(row.getLong("id")))
                .list();
    }

    /** Of what waits over the allowance, the organisations. */
    List<OrganisationId> listOrganisationsOverAllowance() {
        return jdbc.sql(
                        """
                select distinct organisation_id
                  from support_case
                 where organisation_id is not null
                   and %s
                 order by organisation_id
                """
                                .formatted(OVER_ALLOWANCE))
                .query((row, _) -> new OrganisationId(row.getLong("organisation_id")))
                .list();
    }

    /** Drafts that wait for an organisation's single contact, the oldest first. */
    List<Case> listDrafts(OrganisationId of, int limit) {
        return jdbc.sql(
                        """
                select *
                  from support_case
                 where organisation_id = :organisation
                   and %s
                 order by id
                 limit :limit
                """
                                .formatted(DRAFTS))
                .param("organisation", of.value())
                .param("limit", limit)
                .query(CaseRows::subject)
                .list();
    }

    /** Lets a person take part in all of these. */
    void addToDrafts(OrganisationId of, PersonId person) {
        jdbc.sql(
                        """
                insert into case_participant (case_id, person_id, organisation_id)
                select id, :person, organisation_id
                  from support_case
                 where organisation_id = :organisation
                   and %s
                    on conflict do nothing
                """
                                .formatted(DRAFTS))
                .param("organisation", of.value())
                .param("person", person.value())
                .update();
    }
}
