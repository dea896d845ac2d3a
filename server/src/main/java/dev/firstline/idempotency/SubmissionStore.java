package dev.firstline.idempotency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;

@Repository
class SubmissionStore {

    /** What was asked for and answered before. Byte arrays are compared by whoever asks. */
    @SuppressWarnings("ArrayRecordComponent") // one private reader, never a key
    record Earlier(byte[] requestHash, String answer) {}

    private final JdbcClient jdbc;

    SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True for the first; a second one at the same time waits here for the first to commit. */
    boolean claim(String scope, String key, byte[] requestHash, Instant at) {
        return jdbc.sql(
                                """
                insert into submission (scope, key, request_hash, answer, made_at)
                values (:scope, :key, :requestHash, '', :at)
                on conflict do nothing
                """)
                        .param("scope", scope)
                        .param("key", key)
                        .param("requestHash", requestHash)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void answer(String scope, String key, String answer) {
        jdbc.sql(
                        """
                update submission
                   set answer = :answer
                 where scope = :scope and key = :key
                """)
                .param("answer", answer)
                .param("scope", scope)
                .param("key", key)
                .update();
    }

    Earlier get(String scope, String key) {
        return jdbc.sql(
                        """
                select request_hash, answer
                  from submission
                 where scope = :scope and key = :key
                """)
                .param("scope", scope)
                .param("key", key)
                .query(Earlier.class)
                .single();
    }

    int deleteOlderThan(Instant at) {
        return jdbc.sql("delete from submission where made_at < :at")
                .param("at", Timestamp.from(at))
                .update();
    }
}
