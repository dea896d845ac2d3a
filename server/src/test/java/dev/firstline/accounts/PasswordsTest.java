package dev.firstline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    /** Else time would tell which names exist (ACC-3). */
    @Test
    @Requirement("ACC-3.existence-hidden")
    void matchingWithNobodysHashCostsAsMuchAsWithAnyOther() {
        assertThat(Passwords.ARGON2.upgradeEncoding(Passwords.HASH_OF_NOBODY)).isFalse();
    }
}
