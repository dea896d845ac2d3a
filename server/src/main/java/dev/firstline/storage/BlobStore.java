package dev.firstline.storage;

import dev.firstline.storage.files.FilesLock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Rows of {@code blob}. */
@Repository
class BlobStore {

    private final JdbcClient db;

    BlobStore(JdbcClient db) {
        this.db = db;
    }

    /** Empty when this organisation has this content already. */
    Optional<Blob> insert(@Nullable Long organisation, ReceivedFile file, String key) {
        return db.sql(
                        """
                        insert into blob (organisation_id, sha256, size, content_type, storage_key)
                        values (:organisation, :sha256, :size, :contentType, :key)
                            on conflict on constraint blob_once_per_organisation do nothing
                        returning *
                        """)
                .param("organisation", organisation)
                .param("sha256", file.sha256().bytes())
                .param("size", file.size())
                .param("contentType", file.contentType())
                .param("key", key)
                .query(BlobStore::blob)
                .optional();
    }

    /** Holds off its removal until the end of the transaction. */
    Optional<Blob> findAndHold(@Nullable Long organisation, Sha256 sha256) {
        return db.sql(
                        """
                        select *
                          from blob
                         where sha256 = :sha256
                           and organisation_id is not distinct from :organisation::bigint
                           for key share
                        """)
                .param("organisation", organisation)
                .param("sha256", sha256.bytes())
                .query(BlobStore::blob)
                .optional();
    }

    Optional<Blob> find(BlobId id) {
        return db.sql("select * from blob where id = :id")
                .param("id", id.value())
                .query(BlobStore::blob)
                .optional();
    }

    /**
     * In a savepoint: the refusal leaves the caller's transaction whole.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when something links to it
     */
    @Transactional(propagation = Propagation.NESTED)
    void delete(BlobId id) {
        db.sql("delete from blob where id = :id").param("id", id.value()).update();
    }

    /** Of these keys, those that have a row. */
    Set<String> known(Set<String> keys) {
        return db.sql("select storage_key from blob where storage_key = any (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .set();
    }

    /** False while an export reads the files. */
    boolean maySweep() {
        return db.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", FilesLock.KEY)
                .query(Boolean.class)
                .single();
    }

    private static Blob blob(ResultSet row, int number) throws SQLException {
        return new Blob(
                new BlobId(row.getLong("id")),
                row.getObject("organisation_id", Long.class),
                row.getLong("size"),
                row.getString("content_type"),
                row.getString("storage_key"));
    }
}
