package dev.firstline.agreements;

import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.products.ProductId;
import dev.firstline.storage.Query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** One file, since an agreement is written and read column by column. */
@Repository
class AgreementStore {

    private static final String SELECT =
            """
            select a.*,
                   array(select p.product_id from agreement_product p where p.agreement_id = a.id) as products
              from agreement a
            """;

    private static final String BY_ID = SELECT + "where a.id = :id";

    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So that two agreements of an organisation are made one after the other. */
    void hold(OrganisationId organisation) {
        jdbc.sql("select id from organisation where id = :id for no key update")
                .param("id", organisation.value())
                .query(Long.class)
                .single();
    }

    Optional<Agreement> find(AgreementId id) {
        return jdbc.sql(BY_ID).param("id", id.value()).query(AgreementStore::agreement).optional();
    }

    /** The same, to be asked along with other queries. */
    Query<Agreement> byId(AgreementId id, Consumer<List<Agreement>> keep) {
        return new Query<>(BY_ID, Map.of("id", id.value()), AgreementStore::agreement, keep);
    }

    /** The latest first. */
    List<Agreement> list(OrganisationId organisation) {
        return jdbc.sql(
                        SELECT
                                + "where a.organisation_id = :organisation order by a.starts desc, a.id desc limit 200")
                .param("organisation", organisation.value())
                .query(AgreementStore::agreement)
                .list();
    }

    /** Those that end within some days and do not renew themselves, the first to end first. */
    List<Agreement> listEnding(LocalDate from, LocalDate to, int limit) {
        return jdbc.sql(
                        SELECT
                                + "where not a.renews and not a.withdrawn and a.ends between :from and :to order by a.ends, a.id limit :limit")
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query(AgreementStore::agreement)
                .list();
    }

    /** The first of an organisation that is for the same on one of the same days. */
    Optional<Agreement> findOverlapping(
            OrganisationId organisation,
            Scope scope,
            List<ProductId> products,
            Days days,
            @Nullable AgreementId except) {
        return jdbc.sql(
                        SELECT
                                + """
                where a.organisation_id = :organisation
                  and not a.withdrawn
                  and a.id is distinct from cast(:except as bigint)
                  and daterange(a.starts, case when a.renews then null else a.ends end, '[]')
                      && daterange(:starts, cast(:last as date), '[]')
                  and case when :scope = 'some'
                           then exists (select from agreement_product p
                                         where p.agreement_id = a.id
                                           and p.product_id = any(:products))
                           else a.scope = :scope
                      end
                order by a.starts, a.id
                limit 1
                """)
                .param("organisation", organisation.value())
                .param("except", except == null ? null : except.value())
                .param("starts", days.starts())
                .param("last", days.last())
                .param("scope", scope.key())
                .param("products", products.stream().map(ProductId::value).toArray(Long[]::new))
                .query(AgreementStore::agreement)
                .optional();
    }

    AgreementId add(Agreement it) {
        AgreementId id =
                new AgreementId(
                        jdbc.sql(
                                        """
                insert into agreement (
                    organisation_id, plan, overlaid_plan, programme_version, region, scope, options, own_terms,
                    price, currency, price_set_by, sam_id, single_contact_id, starts, ends, renews)
                values (
                    :organisation, :plan, :overlaid, :version, :region, :scope, :options, :ownTerms,
                    :price, :currency, :priceSetBy, :sam, :contact, :starts, :ends, :renews)
                returning id
                """)
                                .param("organisation", it.organisation().value())
                                .param("plan", it.plan())
                                .param("overlaid", it.overlaidPlan())
                                .param("version", it.programmeVersion())
                                .param("region", it.region())
                                .param("scope", it.scope().key())
                                .param("options", it.options().toArray(String[]::new))
                                .param("ownTerms", it.ownTerms())
                                .param("price", minorUnits(it.price()))
                                .param("currency", currency(it.price()))
                                .param("priceSetBy", value(it.priceSetBy()))
                                .param("sam", value(it.sam()))
                                .param("contact", value(it.singleContact()))
                                .param("starts", it.days().starts())
                                .param("ends", it.days().ends())
                                .param("renews", it.days().renews())
                                .query(Long.class)
                                .single());
        it.products().forEach(product -> addProduct(id, it, product));
        return id;
    }

    private void addProduct(AgreementId id, Agreement it, ProductId product) {
        jdbc.sql(
                        """
                insert into agreement_product (agreement_id, organisation_id, product_id, starts, ends, renews)
                values (:id, :organisation, :product, :starts, :ends, :renews)
                """)
                .param("id", id.value())
                .param("organisation", it.organisation().value())
                .param("product", product.value())
                .param("starts", it.days().starts())
                .param("ends", it.days().ends())
                .param("renews", it.days().renews())
                .update();
    }

    /** Keeps all but plan, scope and products; false if it is no longer at that version. */
    boolean save(Agreement it, int versionBefore) {
        return jdbc.sql(
                                """
                update agreement
                   set region = :region,
                       options = :options,
                       own_terms = :ownTerms,
                       price = :price,
                       currency = :currency,
                       price_set_by = :priceSetBy,
                       sam_id = :sam,
                       single_contact_id = :contact,
                       ends = :ends,
                       renews = :renews,
                       withdrawn = :withdrawn,
                       version = version + 1
                 where id = :id
                   and version = :versionBefore
                """)
                        .param("region", it.region())
                        .param("options", it.options().toArray(String[]::new))
                        .param("ownTerms", it.ownTerms())
                        .param("price", minorUnits(it.price()))
                        .param("currency", currency(it.price()))
                        .param("priceSetBy", value(it.priceSetBy()))
                        .param("sam", value(it.sam()))
                        .param("contact", value(it.singleContact()))
                        .param("ends", it.days().ends())
                        .param("renews", it.days().renews())
                        .param("withdrawn", it.withdrawn())
                        .param("id", it.id().value())
                        .param("versionBefore", versionBefore)
                        .update()
                == 1;
    }

    private static @Nullable Long minorUnits(@Nullable Price price) {
        return price == null ? null : price.minorUnits();
    }

    private static @Nullable String currency(@Nullable Price price) {
        return price == null ? null : price.currency().getCurrencyCode();
    }

    private static @Nullable Long value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        Long price = longOrNull(row, "price");
        return new Agreement(
                new AgreementId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation_id")),
                text(row, "plan"),
                row.getString("overlaid_plan"),
                row.getInt("programme_version"),
                text(row, "region"),
                Scope.of(text(row, "scope")),
                products(row),
                texts(row, "options"),
                text(row, "own_terms"),
                price == null
                        ? null
                        : new Price(price, Currency.getInstance(text(row, "currency"))),
                person(row, "price_set_by"),
                person(row, "sam_id"),
                person(row, "single_contact_id"),
                new Days(
                        Objects.requireNonNull(row.getObject("starts", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                        row.getBoolean("renews")),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }

    private static List<ProductId> products(ResultSet row) throws SQLException {
        Long[] ids = (Long[]) Objects.requireNonNull(row.getArray("products")).getArray();
        return Arrays.stream(ids).map(ProductId::new).toList();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        Long id = longOrNull(row, column);
        return id == null ? null : new PersonId(id);
    }
}
