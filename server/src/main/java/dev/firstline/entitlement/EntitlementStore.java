package dev.firstline.entitlement;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.agreements.AgreementId;
import dev.firstline.agreements.Scope;
import dev.firstline.cases.CaseId;
import dev.firstline.directory.Asking;
import dev.firstline.entitlement.Facts.Asker;
import dev.firstline.entitlement.Facts.Company;
import dev.firstline.entitlement.Facts.NamedProduct;
import dev.firstline.entitlement.Facts.NamedRelease;
import dev.firstline.entitlement.Facts.Running;
import dev.firstline.products.ProductId;
import dev.firstline.products.ReleaseId;
import dev.firstline.products.ReleaseSupport;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Reads all facts of a question in one statement: it is asked before each request, and its tables
 * are other modules'.
 */
@Repository
class EntitlementStore {

    private static final String FACTS =
            """
            select p.id as person_id, p.active, p.may_ask,
                   exists (select from person_role r
                            where r.person_id = p.id
                              and r.role = 'organisation-administrator') as administers,
                   o.id as organisation_id, o.name as organisation, o.zone, o.region as home,
                   o.asking_listed, o.asking_cap, o.asking_approved,
                   d.id as product_id, d.name as product, d.third_party,
                   r.id as release_id, r.name as release, r.available_on, r.environments,
                   (select min(n.available_on) from release n
                     where n.product_id = r.product_id
                       and n.available_on > r.available_on) as successor_on,
                   a.id as agreement_id, a.plan, a.overlaid_plan, a.options, a.own_terms, a.programme_version, a.region, a.scope,
                   exists (select from agreement_product ap
                            where ap.agreement_id = a.id
                              and ap.product_id = d.id) as names_product,
                   c.id as contact_id, c.name as contact
              from %s p
              left join organisation o on o.id = p.organisation_id
              left join product d on d.id = (select id from product
                                              where key = lower(:product) or lower(name) = lower(:product)
                                              order by id
                                              limit 1)
              left join release r on r.product_id = d.id and lower(r.name) = lower(:release)
              left join agreement a
                     on a.organisation_id = o.id
                    and not a.withdrawn
                    and a.starts <= cast(cast(:now as timestamptz) at time zone o.zone as date)
                    and (a.renews or a.ends >= cast(cast(:now as timestamptz) at time zone o.zone as date))
              left join person c on c.id = a.single_contact_id and c.active
            """;

    private static final String OF_PERSON =
            FACTS.formatted("person") + " where p.id = :id order by a.id";

    /** Somebody who is not known yet, and would become a contact by asking. */
    private static final String OF_ORGANISATION =
            FACTS.formatted(
                            "(select cast(null as bigint) as id, true as active, false as may_ask, cast(:id as bigint) as organisation_id)")
                    + " order by a.id";

    private final JdbcClient jdbc;

    EntitlementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody asks, and in which statement that is. */
    record Asked(String sql, long id, Question question) {

        static Asked by(PersonId person, Question question) {
            return new Asked(OF_PERSON, person.value(), question);
        }

        static Asked by(OrganisationId organisation, Question question) {
            return new Asked(OF_ORGANISATION, organisation.value(), question);
        }

        private Map<String, @Nullable Object> params(Instant now) {
            Map<String, @Nullable Object> params = new HashMap<>();
            params.put("id", id);
            params.put("product", question.product());
            params.put("release", question.release());
            params.put("now", at(now));
            return params;
        }
    }

    /** What is known about it; nothing where nobody is known by that id. */
    Optional<Facts> facts(Asked asked, Instant now) {
        return together(
                jdbc.sql(asked.sql).params(asked.params(now)).query(EntitlementStore::row).list());
    }

    /** The same, to be asked along with other questions. */
    Query<Facts> ahead(Asked asked, Instant now, Consumer<Facts> keep) {
        return new Query<>(
                asked.sql,
                asked.params(now),
                EntitlementStore::row,
                rows -> together(rows).ifPresent(keep));
    }

    private static Optional<Facts> together(List<Facts> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Facts first = rows.getFirst();
        return Optional.of(
                new Facts(
                        first.asker(),
                        first.organisation(),
                        first.product(),
                        first.release(),
                        rows.stream().flatMap(row -> row.agreements().stream()).toList()));
    }

    /** So that two requests of one person are counted one after the other. */
    void hold(PersonId person) {
        jdbc.sql("select id from person where id = :id for no key update")
                .param("id", person.value())
                .query(Long.class)
                .single();
    }

    /**
     * How many requests somebody made since an instant, as far as it matters.
     *
     * @param except one that does not count, null for none
     */
    int countSince(PersonId person, Instant from, int most, @Nullable CaseId except) {
        return jdbc.sql(
                        """
                select count(*)
                  from (select
                          from support_case
                         where requester_id = :person
                           and received_at >= :from
                           and id is distinct from cast(:except as bigint)
                         limit :most) counted
                """)
                .param("person", person.value())
                .param("from", at(from))
                .param("most", most)
                .param("except", except == null ? null : except.value())
                .query(Integer.class)
                .single();
    }

    private static Facts row(ResultSet row, int number) throws SQLException {
        Running agreement = agreement(row);
        return new Facts(
                new Asker(
                        id(row, "person_id", PersonId::new),
                        row.getBoolean("active"),
                        row.getBoolean("administers"),
                        row.getBoolean("may_ask")),
                company(row),
                product(row),
                release(row),
                agreement == null ? List.of() : List.of(agreement));
    }

    private static @Nullable Company company(ResultSet row) throws SQLException {
        Long id = longOrNull(row, "organisation_id");
        return id == null
                ? null
                : new Company(
                        new OrganisationId(id),
                        text(row, "organisation"),
                        ZoneId.of(text(row, "zone")),
                        text(row, "home"),
                        new Asking(
                                row.getBoolean("asking_listed"),
                                row.getObject("asking_cap", Integer.class),
                                row.getBoolean("asking_approved")));
    }

    private static @Nullable NamedProduct product(ResultSet row) throws SQLException {
        Long id = longOrNull(row, "product_id");
        return id == null
                ? null
                : new NamedProduct(
                        new ProductId(id), text(row, "product"), row.getBoolean("third_party"));
    }

    private static @Nullable NamedRelease release(ResultSet row) throws SQLException {
        Long id = longOrNull(row, "release_id");
        return id == null
                ? null
                : new NamedRelease(
                        new ReleaseId(id),
                        new ReleaseSupport.Known(
                                text(row, "release"),
                                Objects.requireNonNull(
                                        row.getObject("available_on", LocalDate.class)),
                                row.getObject("successor_on", LocalDate.class),
                                texts(row, "environments")));
    }

    private static @Nullable Running agreement(ResultSet row) throws SQLException {
        Long id = longOrNull(row, "agreement_id");
        return id == null
                ? null
                : new Running(
                        new AgreementId(id),
                        new Chosen(
                                text(row, "plan"),
                                row.getString("overlaid_plan"),
                                texts(row, "options"),
                                text(row, "own_terms")),
                        row.getInt("programme_version"),
                        text(row, "region"),
                        Scope.of(text(row, "scope")),
                        row.getBoolean("names_product"),
                        id(row, "contact_id", PersonId::new),
                        row.getString("contact"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> of)
            throws SQLException {
        Long id = longOrNull(row, column);
        return id == null ? null : of.apply(id);
    }
}
