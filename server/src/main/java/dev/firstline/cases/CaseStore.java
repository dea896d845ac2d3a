package dev.firstline.cases;

import static dev.firstline.storage.Columns.at;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementId;
import dev.firstline.products.ProductId;
import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Repository
class CaseStore {

    private final JdbcClient jdbc;
    private final Pipeline pipeline;

    CaseStore(JdbcClient jdbc, Pipeline pipeline) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
    }

    Optional<Case> find(CaseId id, boolean forChange) {
        return jdbc.sql(
                        "select * from support_case where id = :id"
                                + (forChange ? " for update" : ""))
                .param("id", id.value())
                .query(CaseRows::subject)
                .optional();
    }

    Optional<Case> findByNumber(long number, boolean forChange) {
        return jdbc.sql(
                        "select * from support_case where number = :number"
                                + (forChange ? " for update" : ""))
                .param("number", number)
                .query(CaseRows::subject)
                .optional();
    }

    Case add(Origin origin, Handling handling) {
        return pipeline.sql(
                        """
                insert into support_case (
                    number, organisation_id, requester_id, subject, channel, product, release, site,
                    agreement_id, product_id, release_id, site_id, environment, unsupported, approval,
                    programme_version, received_at, opened_at, state, priority, queue, line, route)
                values (
                    nextval('case_number'), :organisation, :requester, :subject, :channel, :product, :release, :site,
                    :agreementId, :productId, :releaseId, :siteId, :environment, :unsupported, :approval,
                    :programmeVersion, :receivedAt, :openedAt, :state, :priority, :queue, :line, :route)
                returning *
                """)
                .param("organisation", id(origin.organisationId()))
                .param("requester", origin.requester().value())
                .param("subject", origin.subject())
                .param("channel", origin.channel().key())
                .param("product", origin.product())
                .param("release", origin.release())
                .param("site", origin.site())
                .params(basis(origin.basis()))
                .param("programmeVersion", origin.programmeVersion())
                .param("receivedAt", at(origin.receivedAt()))
                .param("openedAt", at(origin.openedAt()))
                .param("state", handling.state().key())
                .param("priority", handling.priority())
                .params(routing(handling.routing()))
                .single(CaseRows::subject);
    }

    /**
     * False if the case is no longer at the version from which the change was made.
     *
     * @param along what is asked in the same message to the database
     */
    boolean save(Case subject, int versionBefore, List<Query<?>> along) {
        List<Long> saved = new ArrayList<>();
        List<Query<?>> all = new ArrayList<>();
        all.add(update(subject, versionBefore).query((row, _) -> row.getLong("id"), saved::addAll));
        all.addAll(along);
        pipeline.ask(all);
        return !saved.isEmpty();
    }

    private Pipeline.Statement update(Case subject, int versionBefore) {
        Handling handling = subject.handling();
        return pipeline.sql(
                        """
                update support_case
                   set organisation_id = :organisation,
                       requester_id = :requester,
                       product = :product,
                       release = :release,
                       site = :site,
                       agreement_id = :agreementId,
                       product_id = :productId,
                       release_id = :releaseId,
                       site_id = :siteId,
                       environment = :environment,
                       unsupported = :unsupported,
                       approval = :approval,
                       programme_version = :programmeVersion,
                       received_at = :receivedAt,
                       state = :state,
                       priority = :priority,
                       kind = :kind,
                       queue = :queue,
                       line = :line,
                       route = :route,
                       owner_id = :owner,
                       last_owner_id = :lastOwner,
                       resolutions = :resolutions,
                       relieved_at = :relievedAt,
                       resolved_at = :resolvedAt,
                       closed_at = :closedAt,
                       merged_into = :mergedInto,
                       version = :version
                 where id = :id
                   and version = :versionBefore
                returning id
                """)
                .param("organisation", id(subject.origin().organisationId()))
                .param("requester", subject.origin().requester().value())
                .param("product", subject.origin().product())
                .param("release", subject.origin().release())
                .param("site", subject.origin().site())
                .params(basis(subject.origin().basis()))
                .param("programmeVersion", subject.origin().programmeVersion())
                .param("receivedAt", at(subject.origin().receivedAt()))
                .param("state", handling.state().key())
                .param("priority", handling.priority())
                .param("kind", handling.kindKey())
                .params(routing(handling.routing()))
                .param("owner", id(handling.ownerId()))
                .param("lastOwner", id(handling.lastOwnerId()))
                .param(
                        "resolutions",
                        handling.resolutions().stream().map(Resolution::key).toArray(String[]::new))
                .param("relievedAt", at(handling.relievedAt()))
                .param("resolvedAt", at(handling.resolvedAt()))
                .param("closedAt", at(handling.closedAt()))
                .param("mergedInto", handling.mergedInto())
                .param("version", subject.version())
                .param("id", subject.id().value())
                .param("versionBefore", versionBefore);
    }

    private static Map<String, @Nullable Object> routing(Routing routing) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("queue", routing.queue());
        values.put("line", routing.line());
        values.put("route", routing.rule());
        return values;
    }

    private static Map<String, @Nullable Object> basis(Basis basis) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("agreementId", basis.agreement().map(AgreementId::value).orElse(null));
        values.put("productId", basis.productId() == null ? null : basis.productId().value());
        values.put("releaseId", basis.releaseId() == null ? null : basis.releaseId().value());
        values.put("siteId", basis.siteId() == null ? null : basis.siteId().value());
        values.put("environment", basis.environment());
        values.put("unsupported", basis.unsupported());
        values.put("approval", basis.approval());
        return values;
    }

    /** Gives open cases that no agreement covered to one that covers them after all. */
    List<CaseId> attach(Agreement to, ZoneId zone) {
        return jdbc.sql(
                        """
                update support_case
                   set agreement_id = :agreement,
                       version = version + 1
                 where organisation_id = :organisation
                   and agreement_id is null
                   and closed_at is null
                   and (:scope <> 'some' or product_id = any(:products))
                   and cast(received_at at time zone :zone as date) between :starts and cast(:last as date)
                returning id
                """)
                .param("agreement", to.id().value())
                .param("organisation", to.organisation().value())
                .param("scope", to.scope().key())
                .param(
                        "products",
                        to.products().stream().map(ProductId::value).toArray(Long[]::new))
                .param("zone", zone.getId())
                .param("starts", to.days().starts())
                .param("last", to.days().renews() ? LocalDate.of(9999, 1, 1) : to.days().ends())
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
    }

    List<CaseId> listOpenUnder(AgreementId agreement) {
        return jdbc.sql(
                        "select id from support_case where agreement_id = :agreement and closed_at is null order by id")
                .param("agreement", agreement.value())
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
    }

    List<CaseId> listOpenOfOtherVersions(AgreementId agreement, int version, int limit) {
        return jdbc.sql(
                        """
                select id
                  from support_case
                 where agreement_id = :agreement
                   and closed_at is null
                   and programme_version <> :version
                 order by id
                 limit :limit
                """)
                .param("agreement", agreement.value())
                .param("version", version)
                .param("limit", limit)
                .query((row, n) -> new CaseId(row.getLong("id")))
                .list();
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Long id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
