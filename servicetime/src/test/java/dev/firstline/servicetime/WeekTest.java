package dev.firstline.servicetime;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

class WeekTest {
    private static final Week OFFICE = Bucharest.OFFICE_HOURS;

    @Test
    @Requirement("COM-3.several-windows")
    void keepsTheWindowsOfADayInOrder() {
        Week week =
                Week.closed()
                        .with(MONDAY, Window.of("14:00", "18:00"), Window.of("09:00", "13:00"));

        assertThat(week.on(MONDAY))
                .containsExactly(Window.of("09:00", "13:00"), Window.of("14:00", "18:00"));
    }

    @Test
    void unionJoinsWhatOverlaps() {
        Week evenings = Week.weekdays(Window.of("12:00", "20:00"));

        assertThat(OFFICE.union(evenings)).isEqualTo(Week.weekdays(Window.of("09:00", "20:00")));
    }

    @Test
    void unionSplitsAtMidnight() {
        Week nights = Week.closed().with(SUNDAY, Window.of("22:00", "09:00"));

        assertThat(OFFICE.union(nights).on(SUNDAY)).containsExactly(Window.of("22:00", "24:00"));
        assertThat(OFFICE.union(nights).on(MONDAY))
                .containsExactly(Window.of("00:00", "13:00"), Window.of("14:00", "18:00"));
    }

    @Test
    void intersectionKeepsWhatIsInBoth() {
        Week late =
                Week.always()
                        .with(TUESDAY)
                        .intersection(Week.closed().with(MONDAY, Window.of("12:00", "02:00")));

        assertThat(late).isEqualTo(Week.closed().with(MONDAY, Window.of("12:00", "24:00")));
        assertThat(late.intersection(OFFICE).on(MONDAY))
                .containsExactly(Window.of("12:00", "13:00"), Window.of("14:00", "18:00"));
    }

    @Test
    void aroundTheClockContainsEveryWeek() {
        assertThat(Week.always().intersection(OFFICE)).isEqualTo(OFFICE);
        assertThat(Week.always().union(OFFICE)).isEqualTo(Week.always());
        assertThat(Week.weekdays(Window.WHOLE_DAY).on(SATURDAY)).isEmpty();
    }
}
