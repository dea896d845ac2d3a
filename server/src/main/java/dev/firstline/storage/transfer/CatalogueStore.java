package dev.firstline.storage.transfer;

import dev.firstline.storage.files.FilesLock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL knows of the schema, all names as SQL writes them. */
final class CatalogueStore {

    private final JdbcClient db;

    /** Asks within the transaction of this connection. */
    CatalogueStore(Connection connection) {
        this.db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    record ForeignKey(String table, String name, String definition) {}

    /**
     * @param state O where it fires, A where it fires always
     */
    record Trigger(String table, String name, String state) {}

    record Table(String name, List<String> columns) {}

    /** Empty before the first migration. */
    Optional<String> findSchemaVersion() {
        boolean migrated =
                db.sql("select to_regclass('public.flyway_schema_history') is not null")
                        .query(Boolean.class)
                        .single();
        return migrated
                ? db.sql("select max(version) from flyway_schema_history where success")
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    /** Those that hold rows to transfer; a partitioned one counts once. */
    List<Table> listTables() {
        return db.sql(
                        """
                        select quote_ident(t.relname) as name,
                               array(select quote_ident(a.attname)
                                       from pg_attribute a
                                      where a.attrelid = t.oid
                                        and a.attnum > 0
                                        and not a.attisdropped
                                        and a.attgenerated = ''
                                      order by a.attnum) as columns
                          from pg_class t
                         where t.relnamespace = 'public'::regnamespace
                           and t.relkind in ('r', 'p')
                           and not t.relispartition
                           and t.relname not in ('flyway_schema_history', 'restore_under_way')
                         order by t.relname
                        """)
                .query((row, number) -> new Table(row.getString("name"), strings(row, "columns")))
                .list();
    }

    List<Manifest.Partition> listPartitions() {
        return db.sql(
                        """
                        select quote_ident(p.relname) as name,
                               quote_ident(t.relname) as "table",
                               pg_get_expr(p.relpartbound, p.oid) as bound
                          from pg_class p
                          join pg_inherits i on i.inhrelid = p.oid
                          join pg_class t on t.oid = i.inhparent
                         where p.relispartition
                           and p.relkind in ('r', 'p')
                           and p.relnamespace = 'public'::regnamespace
                         order by p.oid
                        """)
                .query(
                        (row, number) ->
                                new Manifest.Partition(
                                        row.getString("name"),
                                        row.getString("table"),
                                        row.getString("bound")))
                .list();
    }

    List<Manifest.Sequence> listSequences() {
        return db
                .sql(
                        """
                        select quote_ident(relname)
                          from pg_class
                         where relkind = 'S'
                           and relnamespace = 'public'::regnamespace
                         order by relname
                        """)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .map(this::getSequence)
                .toList();
    }

    List<ForeignKey> listForeignKeys() {
        return db.sql(
                        """
                        select conrelid::regclass::text as "table",
                               quote_ident(conname) as name,
                               pg_get_constraintdef(oid) as definition
                          from pg_constraint
                         where contype = 'f'
                           and conparentid = 0
                           and connamespace = 'public'::regnamespace
                         order by conrelid, conname
                        """)
                .query(
                        (row, number) ->
                                new ForeignKey(
                                        row.getString("table"),
                                        row.getString("name"),
                                        row.getString("definition")))
                .list();
    }

    List<Trigger> listEnabledTriggers() {
        return db.sql(
                        """
                        select g.tgrelid::regclass::text as "table",
                               quote_ident(g.tgname) as name,
                               g.tgenabled as state
                          from pg_trigger g
                          join pg_class t on t.oid = g.tgrelid
                         where not g.tgisinternal
                           and g.tgparentid = 0
                           and g.tgenabled in ('O', 'A')
                           and t.relnamespace = 'public'::regnamespace
                         order by g.tgrelid, g.tgname
                        """)
                .query(
                        (row, number) ->
                                new Trigger(
                                        row.getString("table"),
                                        row.getString("name"),
                                        row.getString("state")))
                .list();
    }

    /** To be closed. */
    Stream<String> streamBlobKeys() {
        return db
                .sql("select storage_key from blob order by storage_key")
                .withFetchSize(1_000)
                .query((row, number) -> row.getString(1))
                .stream();
    }

    /** Until this connection is closed, no sweep removes a file. */
    void holdFiles() {
        db.sql("select pg_advisory_lock_shared(:lock)")
                .param("lock", FilesLock.KEY)
                .query((row, number) -> number)
                .single();
    }

    void execute(String definition) {
        db.sql(definition).update();
    }

    void setSequence(Manifest.Sequence sequence) {
        db.sql("select setval(cast(:name as regclass), :value, :called)")
                .param("name", sequence.name())
                .param("value", sequence.lastValue())
                .param("called", sequence.called())
                .query(Long.class)
                .single();
    }

    private Manifest.Sequence getSequence(String name) {
        return db.sql("select last_value, is_called from " + name)
                .query(
                        (row, number) ->
                                new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)))
                .single();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
