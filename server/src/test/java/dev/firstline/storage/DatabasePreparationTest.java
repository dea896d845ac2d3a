package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.SQLException;

class DatabasePreparationTest {

    @Test
    void letsTheWorkerFillWhatTheOwnerMakesLater() {
        DatabaseAddresses addresses = TestDatabase.empty();
        Database.external(addresses).close();
        client(addresses.owner())
                .sql("create table later (id int generated always as identity)")
                .update();
        client(addresses.worker()).sql("insert into later default values").update();
        assertThatThrownBy(() -> client(addresses.worker()).sql("truncate later").update())
                .hasStackTraceContaining("permission denied for table later");
    }

    @Test
    void isContentWithOneRoleForAll() {
        DatabaseAddress owner = TestDatabase.empty().owner();
        Database.external(new DatabaseAddresses(owner, owner)).close();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhatToDoWhenNothingListens() {
        DatabaseAddress nobody = DatabaseAddress.of("jdbc:postgresql://127.0.0.1:1/desk?user=u");
        assertThatThrownBy(() -> Database.external(new DatabaseAddresses(nobody, nobody)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("correct FIRSTLINE_DATABASE_URL");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void tellsAWrongPasswordFromADatabaseThatIsDown() {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://h/desk?user=anna");
        assertThat(UnusableDatabase.sentence(address, new SQLException("FATAL: no", "28P01")))
                .isEqualTo(
                        "The database at jdbc:postgresql://h/desk does not let the user anna in"
                                + " (FATAL: no): correct user and password in FIRSTLINE_DATABASE_URL.");
        assertThat(UnusableDatabase.sentence(address, new SQLException("FATAL: no", "3D000")))
                .isEqualTo(
                        "There is no database at jdbc:postgresql://h/desk"
                                + " (FATAL: no): make it, or correct FIRSTLINE_DATABASE_URL.");
    }

    @Test
    void refusesAPostgresThatIsTooOld() {
        DatabaseAddress address = new DatabaseAddress("jdbc:postgresql:desk", "anna", null);
        assertThatThrownBy(() -> DatabasePreparation.requireVersion(address, 14))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is PostgreSQL 14: Firstline needs 15 or later");
    }

    @Test
    void refusesADatabaseWhoseRestoreWasKilled() {
        DatabaseAddress owner = TestDatabase.empty().owner();
        client(owner).sql("create schema restore_under_way").update();
        assertThatThrownBy(() -> DatabasePreparation.requireWhole(owner))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("restore again");
    }

    private static JdbcClient client(DatabaseAddress address) {
        return JdbcClient.create(address.dataSource());
    }
}
