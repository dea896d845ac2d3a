package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FirstlineTest
class StorageConfigurationTest {

    @Autowired private JdbcClient db;

    @Test
    void worksUnderARoleThatIsNeitherSuperuserNorOwner() {
        assertThat(db.sql("select current_user").query(String.class).single())
                .isEqualTo("firstline");
        assertThat(db.sql("select current_setting('is_superuser')").query(String.class).single())
                .isEqualTo("off");
        assertThatThrownBy(() -> db.sql("drop table blob").update())
                .hasStackTraceContaining("must be owner of table blob");
    }

    @Test
    void mayFillTheTablesThatMigrationsMade() {
        assertThat(db.sql("delete from blob where id = 0").update()).isZero();
    }
}
