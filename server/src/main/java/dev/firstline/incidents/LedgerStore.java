package dev.firstline.incidents;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseAhead;
import dev.firstline.cases.CaseId;
import dev.firstline.products.ProductId;
import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

@Repository
class LedgerStore {

    private static final String SELECT =
            """
            select e.*, a.month
              from incident_entry e
              join incident_account a on a.id = e.account_id
            """;

    private static final String OF_CASE = SELECT + " where e.case_id = :case order by e.id";

    private static final String OF_CASES =
            SELECT + " where e.case_id = " + anyOf("cases") + " order by e.id";

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final ReadOnce<CaseId, List<Entry>> ofCase;

    LedgerStore(JdbcClient jdbc, Pipeline pipeline, CaseAhead ahead) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
        this.ofCase = new ReadOnce<>(id -> Optional.of(read(id)));
        ahead.add(OF_CASE, LedgerStore::entry, ofCase::keep);
    }

    Entry add(NewEntry it) {
        return pipeline.sql(
                        """
                with e as (
                insert into incident_entry (
                    account_id, organisation_id, type, cause, incidents, case_id, product_id, undoes, undoes_type,
                    of_month, received_at, at, actor_id, why, used_before, programme_version, replaces)
                values (
                    :account, :organisation, :type, :cause, :incidents, :case, :product, :undoes, :undoesType,
                    :ofMonth, :receivedAt, :at, :actor, :why, 0, :version, :replaces)
                returning *)
                select e.*, a.month
                  from e
                  join incident_account a on a.id = e.account_id
                """)
                .param("account", it.account())
                .param("organisation", it.organisation().value())
                .param("type", it.type().key())
                .param("cause", it.cause().key())
                .param("incidents", it.incidents())
                .param("case", it.caseId() == null ? null : it.caseId().value())
                .param("product", it.product() == null ? null : it.product().value())
                .param("undoes", it.undoes() == null ? null : it.undoes().id().value())
                .param("undoesType", it.undoes() == null ? null : it.undoes().type().key())
                .param("ofMonth", it.ofMonth() == null ? null : it.ofMonth().atDay(1))
                .param("receivedAt", at(it.receivedAt()))
                .param("at", at(it.at()))
                .param("actor", it.actor() == null ? null : it.actor().value())
                .param("why", it.why())
                .param("version", it.programmeVersion())
                .param("replaces", it.replaces() == null ? null : it.replaces().value())
                .single(LedgerStore::entry);
    }

    Optional<Entry> find(EntryId id) {
        return jdbc.sql(SELECT + " where e.id = :id")
                .param("id", id.value())
                .query(LedgerStore::entry)
                .optional();
    }

    /** A line held until the transaction ends, so that it is taken back once. */
    Optional<Entry> hold(EntryId id) {
        return jdbc.sql(SELECT + " where e.id = :id for no key update of e")
                .param("id", id.value())
                .query(LedgerStore::entry)
                .optional();
    }

    /** The one that stands: it may have moved to another agreement. */
    Optional<Entry> findCharge(CaseId about) {
        return jdbc.sql(
                        SELECT
                                + """
                 where e.case_id = :case
                   and e.type = 'charge'
                 order by e.id desc
                 limit 1
                """)
                .param("case", about.value())
                .query(LedgerStore::entry)
                .optional();
    }

    /** What took a line back, if anything did. */
    Optional<Entry> findUndoing(EntryId counted) {
        return jdbc.sql(SELECT + " where e.undoes = :counted")
                .param("counted", counted.value())
                .query(LedgerStore::entry)
                .optional();
    }

    List<Entry> listByIds(Collection<EntryId> ids) {
        return jdbc.sql(SELECT + " where e.id = any(:ids)")
                .param("ids", numbers(ids, EntryId::value))
                .query(LedgerStore::entry)
                .list();
    }

    List<Entry> list(CaseId about) {
        return ofCase.find(about).orElse(List.of());
    }

    /** What reads those of some cases ahead, along with other things. */
    Query<Entry> ahead(Collection<CaseId> ids) {
        return new Query<>(
                OF_CASES,
                Map.of("cases", numbers(ids, CaseId::value)),
                LedgerStore::entry,
                found ->
                        ofCase.keepAll(
                                ids,
                                found.stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        it -> requireNonNull(it.caseId())))));
    }

    private List<Entry> read(CaseId about) {
        return jdbc.sql(OF_CASE).param("case", about.value()).query(LedgerStore::entry).list();
    }

    /** In the order in which they were written. */
    List<Entry> list(Collection<Long> accounts) {
        return jdbc.sql(SELECT + " where e.account_id = any(:accounts) order by e.id")
                .param("accounts", accounts.toArray(Long[]::new))
                .query(LedgerStore::entry)
                .list();
    }

    /** Incidents of an implementation that were free of charge. */
    int countImplementation(OrganisationId organisation, ProductId product) {
        return jdbc.sql(
                        """
                select count(*)
                  from incident_entry
                 where organisation_id = :organisation
                   and product_id = :product
                   and cause = 'implementation'
                """)
                .param("organisation", organisation.value())
                .param("product", product.value())
                .query(Integer.class)
                .single();
    }

    /** The same of each product of which there are any. */
    Map<ProductId, Integer> countImplementations(OrganisationId organisation) {
        Map<ProductId, Integer> counts = new HashMap<>();
        jdbc.sql(
                        """
                select product_id, count(*) as incidents
                  from incident_entry
                 where organisation_id = :organisation
                   and cause = 'implementation'
                 group by product_id
                """)
                .param("organisation", organisation.value())
                .query(
                        row -> {
                            counts.put(
                                    new ProductId(row.getLong("product_id")),
                                    row.getInt("incidents"));
                        });
        return counts;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation_id")),
                row.getLong("account_id"),
                Objects.requireNonNull(month(row, "month")),
                EntryType.of(text(row, "type")),
                EntryCause.of(text(row, "cause")),
                row.getInt("incidents"),
                id(row, "case_id", CaseId::new),
                id(row, "product_id", ProductId::new),
                id(row, "undoes", EntryId::new),
                month(row, "of_month"),
                instantOrNull(row, "received_at"),
                instant(row, "at"),
                id(row, "actor_id", PersonId::new),
                text(row, "why"),
                row.getInt("used_before"),
                row.getObject("allowance", Integer.class),
                row.getInt("programme_version"));
    }

    static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        LocalDate first = row.getObject(column, LocalDate.class);
        return first == null ? null : YearMonth.from(first);
    }

    private static <T> @Nullable T id(ResultSet row, String column, LongFunction<T> of)
            throws SQLException {
        Long id = longOrNull(row, column);
        return id == null ? null : of.apply(id);
    }
}
