package dev.firstline.control.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class JudgementsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final long GIGABYTE = 1_000_000_000;

    @Test
    @Requirement("XPL-3.disk")
    void aDiskHasRoom() {
        assertThat(DiskCheck.judge(20 * GIGABYTE, 100 * GIGABYTE))
                .isEqualTo(Finding.well("20 % (20.0 GB) is free."));
    }

    @Test
    @Requirement("XPL-3.disk")
    void aDiskIsNearlyFull() {
        assertThat(DiskCheck.judge(4 * GIGABYTE, 100 * GIGABYTE).well()).isFalse();
        assertThat(DiskCheck.judge(GIGABYTE / 2, GIGABYTE).words()).contains("make room");
        assertThat(DiskCheck.judge(0, 0).well()).isFalse();
    }

    @Test
    @Requirement("XPL-3.clock")
    void clocksAgreeAsFarAsCanBeSeen() {
        assertThat(ClockCheck.judge(NOON, NOON.plusSeconds(3), NOON.plusSeconds(4)).well())
                .isTrue();
        assertThat(ClockCheck.judge(NOON, NOON.minusSeconds(2), NOON).well()).isTrue();
    }

    @Test
    @Requirement("XPL-3.clock")
    void clocksAreApart() {
        assertThat(ClockCheck.judge(NOON, NOON.minusSeconds(90), NOON).words())
                .contains("90 seconds apart");
        assertThat(ClockCheck.judge(NOON, NOON.plusSeconds(90), NOON).well()).isFalse();
    }
}
