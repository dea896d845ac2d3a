package dev.firstline.storage.transfer;

import dev.firstline.storage.DatabaseAddress;
import dev.firstline.storage.TransferRefused;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/**
 * A database with nothing in it, which a restore that fails makes empty again.
 *
 * <p>A schema of its own marks it from before the first migration until the rows are committed: so
 * the remains of a restore that was killed are told from a Firstline at work.
 */
final class EmptyDatabaseStore {

    static final String REMOVE_MARK = "drop schema restore_under_way";

    private final DatabaseAddress owner;
    private final JdbcClient db;

    EmptyDatabaseStore(DatabaseAddress owner) {
        this.owner = owner;
        this.db = JdbcClient.create(owner.dataSource());
    }

    /**
     * Marks it.
     *
     * @throws TransferRefused when there is anything in it
     */
    void occupy() {
        if (marked()) {
            empty();
        }
        if (!dropStatements().isEmpty()) {
            throw new TransferRefused(
                    "The database at %s is not empty: restore into a new data folder, or into a new database."
                            .formatted(owner.url()));
        }
        db.sql("create schema restore_under_way").update();
    }

    /** Removes all that the restore made, and then the mark. */
    void empty() {
        dropStatements().forEach(drop -> db.sql(drop).update());
        db.sql(REMOVE_MARK).update();
    }

    private boolean marked() {
        return db.sql("select to_regnamespace('restore_under_way') is not null")
                .query(Boolean.class)
                .single();
    }

    /** One for each thing in the database that is not part of an extension. */
    private List<String> dropStatements() {
        return db.sql(
                        """
                        with thing (id, statement) as (
                            select oid, 'drop table if exists ' || oid::regclass
                              from pg_class
                             where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop view if exists ' || oid::regclass
                              from pg_class
                             where relkind = 'v' and relnamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop materialized view if exists ' || oid::regclass
                              from pg_class
                             where relkind = 'm' and relnamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop sequence if exists ' || oid::regclass
                              from pg_class
                             where relkind = 'S' and relnamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop routine if exists ' || oid::regprocedure
                              from pg_proc
                             where pronamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop text search configuration if exists ' || oid::regconfig
                              from pg_ts_config
                             where cfgnamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop text search dictionary if exists ' || oid::regdictionary
                              from pg_ts_dict
                             where dictnamespace = 'public'::regnamespace
                             union all
                            select oid, 'drop type if exists ' || oid::regtype
                              from pg_type
                             where typtype in ('d', 'e') and typnamespace = 'public'::regnamespace
                        )
                        select statement || ' cascade'
                          from thing
                         where not exists (select
                                             from pg_depend
                                            where objid = thing.id
                                              and deptype = 'e')
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
