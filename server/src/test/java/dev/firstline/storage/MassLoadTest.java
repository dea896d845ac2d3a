package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

@FirstlineTest
@Isolated("it locks all tables")
class MassLoadTest {

    @Autowired private MassLoad load;
    @Autowired private JdbcClient db;

    @Test
    void writesWhatKeepsTheRules() {
        List<String> keys = foreignKeys();
        load.run(
                connection -> {
                    role(connection, 1_000_001);
                    person(connection, 1_000_001);
                });
        assertThat(count("person where id = 1000001")).isOne();
        assertThat(foreignKeys()).isEqualTo(keys).isNotEmpty();
    }

    @Test
    void writesNothingOfWhatDoesNot() {
        List<String> keys = foreignKeys();
        assertThatThrownBy(
                        () ->
                                load.run(
                                        connection -> {
                                            person(connection, 1_000_002);
                                            role(connection, 1_000_003);
                                        }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(count("person where id = 1000002")).isZero();
        assertThat(foreignKeys()).isEqualTo(keys);
    }

    private static void person(Connection connection, long id) throws SQLException {
        execute(
                connection,
                "insert into person (id, name, email, language, active, created_at) overriding system value values (%d, 'A', 'a%d@mass.example', 'en', true, '2026-11-01')"
                        .formatted(id, id));
    }

    private static void role(Connection connection, long person) throws SQLException {
        execute(
                connection,
                "insert into person_role (person_id, role) values (%d, 'contact')"
                        .formatted(person));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private List<String> foreignKeys() {
        return db.sql(
                        "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'f' order by 1")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
    }
}
