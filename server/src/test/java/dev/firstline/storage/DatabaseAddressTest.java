package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void takesTheSecretsOutOfTheUrl() {
        DatabaseAddress address =
                DatabaseAddress.of(
                        "jdbc:postgresql://db:5433/desk?user=anna&sslmode=require&password=s%26cret");
        assertThat(address.url()).isEqualTo("jdbc:postgresql://db:5433/desk?sslmode=require");
        assertThat(address.user()).isEqualTo("anna");
        assertThat(address.password()).isEqualTo("s&cret");
        assertThat(address.toString()).doesNotContain("cret");
    }

    @Test
    void leavesAUrlWithoutSecretsAsItIs() {
        assertThat(DatabaseAddress.of("jdbc:postgresql:desk").url())
                .isEqualTo("jdbc:postgresql:desk");
    }

    @Test
    void namesAnotherDatabaseOfTheSameServer() {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://db/desk?sslmode=require");
        assertThat(address.database("other").url())
                .isEqualTo("jdbc:postgresql://db/other?sslmode=require");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysHowAUrlIsWritten() {
        assertThatThrownBy(() -> DatabaseAddress.of("postgres://db/desk"))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("write jdbc:postgresql://HOST:5432/NAME");
    }
}
