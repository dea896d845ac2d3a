package dev.firstline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.Week;
import dev.firstline.servicetime.Window;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class RiskHorizonTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @Test
    void reachesToTheEndOfTomorrowOnAWorkingDay() {
        assertThat(horizon("2026-11-18T08:00:00Z")).isEqualTo(endOf("2026-11-19"));
    }

    @Test
    void reachesOverTheWeekendOnAFriday() {
        assertThat(horizon("2026-11-20T15:30:00Z")).isEqualTo(endOf("2026-11-23"));
    }

    @Test
    void reachesOverHolidays() {
        assertThat(horizon("2026-11-27T08:00:00Z")).isEqualTo(endOf("2026-12-02"));
    }

    private static Instant horizon(String now) {
        return RiskHorizon.endOfNextWorkingDay(weekdays(), Instant.parse(now), BUCHAREST);
    }

    private static ServiceCalendar weekdays() {
        return ServiceCalendar.in(BUCHAREST)
                .week(Week.weekdays(Window.of("09:00", "18:00")))
                .closed(LocalDate.parse("2026-11-30"), "Saint Andrew")
                .closed(LocalDate.parse("2026-12-01"), "National Day")
                .build();
    }

    private static Instant endOf(String day) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay(BUCHAREST).toInstant();
    }
}
