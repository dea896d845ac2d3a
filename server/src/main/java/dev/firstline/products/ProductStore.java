package dev.firstline.products;

import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Repository
class ProductStore {

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Product> list() {
        return jdbc.sql("select * from product order by lower(name)")
                .query(ProductStore::product)
                .list();
    }

    Optional<Product> find(ProductId id) {
        return jdbc.sql("select * from product where id = :id")
                .param("id", id.value())
                .query(ProductStore::product)
                .optional();
    }

    List<Product> listByIds(Collection<ProductId> ids) {
        return jdbc.sql("select * from product where id = any(:ids) order by lower(name)")
                .param("ids", ids.stream().map(ProductId::value).toArray(Long[]::new))
                .query(ProductStore::product)
                .list();
    }

    /** By key or by name. */
    Optional<Product> findNamed(String name) {
        return jdbc.sql(
                        "select * from product where key = lower(:name) or lower(name) = lower(:name) order by id limit 1")
                .param("name", name)
                .query(ProductStore::product)
                .optional();
    }

    Optional<Release> findRelease(ReleaseId id) {
        return jdbc.sql("select * from release where id = :id")
                .param("id", id.value())
                .query(ProductStore::release)
                .optional();
    }

    Optional<Release> findRelease(ProductId product, String name) {
        return jdbc.sql(
                        "select * from release where product_id = :product and lower(name) = lower(:name)")
                .param("product", product.value())
                .param("name", name)
                .query(ProductStore::release)
                .optional();
    }

    /** The newest first. */
    List<Release> listReleases(Collection<ProductId> products) {
        return jdbc.sql(
                        """
                select *
                  from release
                 where product_id = any(:products)
                 order by available_on desc, id desc
                 limit 1000
                """)
                .param("products", products.stream().map(ProductId::value).toArray(Long[]::new))
                .query(ProductStore::release)
                .list();
    }

    /** When the next release of the product came out. */
    Optional<LocalDate> findSuccessorDay(Release release) {
        return Optional.ofNullable(
                jdbc.sql(
                                """
                select min(available_on)
                  from release
                 where product_id = :product
                   and available_on > :day
                """)
                        .param("product", release.product().value())
                        .param("day", release.availableOn())
                        .query((row, n) -> row.getObject(1, LocalDate.class))
                        .list()
                        .getFirst());
    }

    List<Edition> listEditions(Collection<ProductId> products) {
        return jdbc.sql(
                        "select * from edition where product_id = any(:products) order by lower(name)")
                .param("products", products.stream().map(ProductId::value).toArray(Long[]::new))
                .query(
                        (row, n) ->
                                new Edition(
                                        new EditionId(row.getLong("id")),
                                        new ProductId(row.getLong("product_id")),
                                        text(row, "name")))
                .list();
    }

    ProductId add(String key, String name, boolean thirdParty) {
        return new ProductId(
                jdbc.sql(
                                """
                insert into product (key, name, third_party)
                values (:key, :name, :thirdParty)
                returning id
                """)
                        .param("key", key)
                        .param("name", name)
                        .param("thirdParty", thirdParty)
                        .query(Long.class)
                        .single());
    }

    EditionId addEdition(ProductId product, String name) {
        return new EditionId(
                jdbc.sql(
                                "insert into edition (product_id, name) values (:product, :name) returning id")
                        .param("product", product.value())
                        .param("name", name)
                        .query(Long.class)
                        .single());
    }

    ReleaseId addRelease(
            ProductId product, String name, LocalDate availableOn, List<String> environments) {
        return new ReleaseId(
                jdbc.sql(
                                """
                insert into release (product_id, name, available_on, environments)
                values (:product, :name, :availableOn, :environments)
                returning id
                """)
                        .param("product", product.value())
                        .param("name", name)
                        .param("availableOn", availableOn)
                        .param("environments", environments.toArray(String[]::new))
                        .query(Long.class)
                        .single());
    }

    void changeRelease(ReleaseId id, LocalDate availableOn, List<String> environments) {
        jdbc.sql(
                        "update release set available_on = :availableOn, environments = :environments where id = :id")
                .param("availableOn", availableOn)
                .param("environments", environments.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                new ProductId(row.getLong("id")),
                text(row, "key"),
                text(row, "name"),
                row.getBoolean("third_party"));
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                new ReleaseId(row.getLong("id")),
                new ProductId(row.getLong("product_id")),
                text(row, "name"),
                Objects.requireNonNull(row.getObject("available_on", LocalDate.class)),
                texts(row, "environments"));
    }
}
