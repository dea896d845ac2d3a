package dev.firstline.time;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;

@Repository
class BusinessTimeStore {

    private final JdbcClient jdbc;

    BusinessTimeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration ahead() {
        return jdbc.sql("select (extract(epoch from ahead) * 1000000)::bigint from business_time")
                .query(Long.class)
                .optional()
                .map(micros -> Duration.ofNanos(micros * 1000))
                .orElse(Duration.ZERO);
    }

    void save(Duration ahead) {
        jdbc.sql(
                        """
                insert into business_time (one, ahead)
                values (true, make_interval(secs => :seconds))
                on conflict (one) do update
                   set ahead = excluded.ahead
                """)
                .param("seconds", ahead.toNanos() / 1e9)
                .update();
    }
}
