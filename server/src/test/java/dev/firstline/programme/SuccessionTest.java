package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.ProgrammeStore.Held;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class SuccessionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T06:30:00Z");

    private static final Held FIRST = new Held(1, at(1));
    private static final Held SECOND = new Held(2, at(5));
    private static final Held EIGHT = new Held(3, at(8));
    private static final Held SEVEN = new Held(4, at(7));

    private final Succession planned = new Succession(List.of(FIRST, SECOND, EIGHT, SEVEN));

    @Test
    @Requirement("PRG-2.dated")
    void letsEachHoldFromItsDateOn() {
        assertThat(planned.heldAt(at(0))).isEqualTo(FIRST);
        assertThat(planned.heldAt(NOW)).isEqualTo(SECOND);
        assertThat(planned.heldAt(at(7))).isEqualTo(SEVEN);
    }

    @Test
    @Requirement("PRG-2.overtaken")
    void letsWhatIsPublishedLaterOvertakeWhatIsPlanned() {
        assertThat(planned.isOvertaken(EIGHT)).isTrue();
        assertThat(planned.heldAt(at(9))).isEqualTo(SEVEN);
        assertThat(planned.overtakenFrom(NOW, NOW)).containsExactly(SEVEN);
        assertThat(planned.overtakenFrom(at(8), NOW)).isEmpty();
    }

    @Test
    @Requirement("PRG-2.overtaken")
    void comparesWithTheOneThatItTakesOverFrom() {
        assertThat(planned.before(SEVEN)).contains(SECOND);
        assertThat(planned.before(SECOND)).contains(FIRST);
        assertThat(planned.before(FIRST)).isEmpty();
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-11-26T00:00:00Z").plusSeconds(3600L * hour);
    }
}
