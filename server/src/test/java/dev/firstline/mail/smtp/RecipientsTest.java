package dev.firstline.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RecipientsTest {

    private final Recipients recipients =
            new Recipients("support@vendor.example", List.of("help@vendor.example"));

    @Test
    void areTheSupportAddressAndWhatIsConfigured() {
        assertThat(recipients.accept("Support@Vendor.example")).isTrue();
        assertThat(recipients.accept("support+urgent@vendor.example")).isTrue();
        assertThat(recipients.accept("help@vendor.example")).isTrue();
        assertThat(recipients.accept("postmaster")).isTrue();
    }

    @Test
    void areNobodyElseBecauseFirstlineIsNoRelay() {
        assertThat(recipients.accept("someone@vendor.example")).isFalse();
        assertThat(recipients.accept("support@vendor.example.evil.example")).isFalse();
        assertThat(recipients.accept("support%evil.example@other.example")).isFalse();
        assertThat(recipients.accept("")).isFalse();
    }
}
