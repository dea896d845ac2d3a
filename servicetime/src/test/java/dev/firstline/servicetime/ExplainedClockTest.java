package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.ZONE;
import static dev.firstline.servicetime.Bucharest.at;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Deadline.Due;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One clock, to be checked by hand: 50 hours promised on a Friday at 16:00 by a desk that is open
 * from Friday 09:00 to Sunday 24:00 without a break, and in office hours on the other days. The
 * customer is asked something on Saturday, the clocks go back an hour in the night to Sunday, and
 * Monday is a holiday.
 */
class ExplainedClockTest {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("EEE dd HH:mm", Locale.ENGLISH).withZone(ZONE);

    private static final ServiceCalendar DESK =
            Bucharest.office()
                    .week(
                            Bucharest.OFFICE_HOURS
                                    .with(FRIDAY, Window.of("09:00", "24:00"))
                                    .with(SATURDAY, Window.WHOLE_DAY)
                                    .with(SUNDAY, Window.WHOLE_DAY))
                    .closed(LocalDate.of(2026, 10, 26), "Saint Demetrius")
                    .build();

    private static final Pauses ASKED =
            Pauses.of(new Pause(at("2026-10-24T10:00"), at("2026-10-24T22:30"), "asked customer"));

    @Test
    @Requirement({"COM-7.intervals", "COM-7.adds-up"})
    void explainsAWeekendWithAClockChangeAHolidayAndAPause() {
        Duration promised = Duration.ofHours(50);

        assertThat(DESK.add(at("2026-10-23T16:00"), promised, ASKED))
                .isEqualTo(new Due(at("2026-10-27T15:30")));
        assertThat(explained(promised))
                .isEqualTo(
                        """
                        Fri 23 16:00  18:00  counted
                        Sat 24 10:00  12:30  paused   asked customer
                        Sat 24 22:30  26:30  counted
                        Mon 26 00:00  24:00  holiday  Saint Demetrius
                        Tue 27 00:00   9:00  outside
                        Tue 27 09:00   4:00  counted
                        Tue 27 13:00   1:00  outside
                        Tue 27 14:00   1:30  counted
                        """);
    }

    private static String explained(Duration promised) {
        StringBuilder lines = new StringBuilder();
        for (Interval interval : DESK.explain(at("2026-10-23T16:00"), promised, ASKED)) {
            Duration length = interval.duration();
            lines.append(
                    "%s  %2d:%02d  %-7s  %s"
                            .formatted(
                                    CLOCK.format(interval.from()),
                                    length.toHours(),
                                    length.toMinutesPart(),
                                    interval.why().name().toLowerCase(Locale.ROOT),
                                    interval.name())
                            .strip());
            lines.append('\n');
        }
        return lines.toString();
    }
}
