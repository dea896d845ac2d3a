package dev.firstline.casepages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;

@Requirement("COM-4.met-by-call")
class WhenCalledTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final Instant CAME_IN = Instant.parse("2026-10-24T08:00:30Z");

    @Test
    void isNowWhereNothingIsTyped() {
        assertThat(WhenCalled.read(" ", BUCHAREST, CAME_IN)).isEmpty();
    }

    @Test
    void isReadInTheZoneOfTheReader() {
        assertThat(WhenCalled.read("2026-10-24T11:30", BUCHAREST, CAME_IN))
                .contains(Instant.parse("2026-10-24T08:30:00Z"));
    }

    @Test
    void isNotBeforeTheCaseInItsMinute() {
        assertThat(WhenCalled.read("2026-10-24T11:00", BUCHAREST, CAME_IN)).contains(CAME_IN);
        assertThat(WhenCalled.read("2026-10-24T10:59", BUCHAREST, CAME_IN))
                .contains(Instant.parse("2026-10-24T07:59:00Z"));
    }

    @Test
    void isTheFirstOfTheHourThatComesTwiceUnlessTheCaseCameLater() {
        assertThat(WhenCalled.read("2026-10-25T03:30", BUCHAREST, CAME_IN))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(
                        WhenCalled.read(
                                "2026-10-25T03:30",
                                BUCHAREST,
                                Instant.parse("2026-10-25T01:00:00Z")))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void isRefusedWhereNoClockShowsIt() {
        for (String typed : new String[] {"yesterday", "2026-13-01T10:00"}) {
            assertThatThrownBy(() -> WhenCalled.read(typed, BUCHAREST, CAME_IN))
                    .hasMessageContaining("call.time-unreadable");
        }
    }

    @Test
    void isRefusedInOtherWordsWhereClocksWentOverIt() {
        assertThatThrownBy(() -> WhenCalled.read("2026-03-29T03:30", BUCHAREST, CAME_IN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("call.time-skipped");
    }
}
