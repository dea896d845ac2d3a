package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.rules.AccountRules;
import dev.firstline.programme.rules.AccountRules.Path;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** The figures of {@code web-accounts}, to the letter. */
class WebAccountsTest {

    private final AccountRules accounts = ReadyProgramme.of("web-accounts").programme().accounts();

    @Test
    @Requirement("PRG-6.web-accounts-paths")
    void offersThreePathsOfRegistration() {
        assertThat(accounts.registration())
                .containsExactly(
                        Path.CLIENT_WITH_SUPPORT_ACCESS,
                        Path.CLIENT_WITHOUT_SUPPORT_ACCESS,
                        Path.NOT_A_CLIENT);
    }

    @Test
    @Requirement("PRG-6.web-accounts-lock")
    void locksAfterMoreThanFiveFailures() {
        assertThat(accounts.isLockedAfter(5)).isFalse();
        assertThat(accounts.isLockedAfter(6)).isTrue();
    }

    @Test
    @Requirement("PRG-6.web-accounts-vetting")
    void vetsSupportAccessWithinSeventyTwoHoursAsTheyElapse() {
        assertThat(accounts.vettedWithin()).hasHours(72);
        assertThat(accounts.vettedBy(Instant.parse("2026-11-27T15:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
    }

    @Test
    @Requirement("PRG-6.web-accounts-credentials")
    void keepsTwoCredentialsApart() {
        assertThat(accounts.unified()).isFalse();
        assertThat(accounts.helpAddress()).isEqualTo("accounts@firstline.example");
    }
}
