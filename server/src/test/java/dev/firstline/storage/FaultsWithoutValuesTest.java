package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.firstline.requirement.Requirement;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a fault of the database tells a log: which rule was broken, and not by whose words. */
@Requirement("NFR-6.no-personal-data")
class FaultsWithoutValuesTest {

    private static final String INSERT = "insert into told (email) values (?)";

    private final JdbcTemplate db = new JdbcTemplate(TestDatabase.empty().owner().dataSource());

    @BeforeEach
    void eachAddressIsTakenOnce() {
        db.execute("create table told (email text unique, check (email like '%@%'))");
        db.update(INSERT, "ana@acme.example");
    }

    @Test
    void namesTheConstraintAndNotWhatIsThereTwice() {
        assertThat(trace(() -> db.update(INSERT, "ana@acme.example")))
                .contains("told_email_key")
                .doesNotContain("acme");
    }

    @Test
    void namesTheConstraintAndNotTheRowThatFails() {
        assertThat(trace(() -> db.update(INSERT, "what she wrote")))
                .contains("told_email_check")
                .doesNotContain("wrote");
    }

    @Test
    void holdsNoStatementOfAFailedBatch() {
        List<Object[]> rows = List.<Object[]>of(new Object[] {"x@y"}, new Object[] {"her words"});
        assertThat(trace(() -> db.batchUpdate(INSERT, rows)))
                .contains("told_email_check")
                .doesNotContain("her words", "x@y");
    }

    /** As a log would print it. */
    private static String trace(ThrowingCallable deed) {
        StringWriter printed = new StringWriter();
        catchThrowable(deed).printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }
}
