package dev.firstline.servicetime;

import static dev.firstline.servicetime.Bucharest.at;
import static dev.firstline.servicetime.Bucharest.office;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Duration.ofHours;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** Christmas Day of 2026 is a Friday. */
class ClosingTest {
    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate BOXING_DAY = LocalDate.of(2026, 12, 26);

    @Test
    @Requirement("COM-3.own-days")
    void removesTheWindowsOfItsDate() {
        ServiceCalendar calendar = office().closed(CHRISTMAS, "Christmas").build();

        assertThat(calendar.nextOpening(at("2026-12-24T18:00"))).contains(at("2026-12-28T09:00"));
    }

    @Test
    @Requirement({"COM-3.own-days", "COM-3.over-midnight"})
    void removesTheRestOfAWindowThatBeganTheDayBefore() {
        ServiceCalendar calendar =
                office().open(THURSDAY, "20:00", "06:00").closed(CHRISTMAS, "Christmas").build();

        assertThat(calendar.between(at("2026-12-24T20:00"), at("2026-12-26T00:00")))
                .isEqualTo(ofHours(4));
    }

    @Test
    @Requirement({"COM-3.own-days", "COM-3.over-midnight"})
    void leavesTheRestOfAWindowThatBeganOnItForTheNextDay() {
        ServiceCalendar calendar =
                office().week(Week.closed().with(FRIDAY, Window.of("20:00", "06:00")))
                        .closed(CHRISTMAS, "Christmas")
                        .build();

        assertThat(calendar.openings(at("2026-12-25T00:00"), at("2026-12-27T00:00")))
                .containsExactly(new Opening(at("2026-12-26T00:00"), at("2026-12-26T06:00")));
    }

    @Test
    @Requirement("COM-3.part-day-holidays")
    void removesPartOfADay() {
        ServiceCalendar calendar = office().closed(EVE, "12:00", "24:00", "Christmas Eve").build();

        assertThat(calendar.between(at("2026-12-24T00:00"), at("2026-12-25T00:00")))
                .isEqualTo(ofHours(3));
    }

    @Test
    void isNamedByTheOneGivenFirst() {
        ServiceCalendar calendar =
                office().closed(CHRISTMAS, "Christmas").closed(CHRISTMAS, "inventory").build();

        assertThat(calendar.explain(at("2026-12-25T10:00"), at("2026-12-25T11:00"), Pauses.NONE))
                .extracting(Interval::name)
                .containsExactly("Christmas");
    }

    @Test
    @Requirement("COM-3.own-days")
    void givesWayToAnExtraOpening() {
        ServiceCalendar calendar =
                office().closed(CHRISTMAS, "Christmas")
                        .opened(CHRISTMAS, "10:00", "12:00")
                        .opened(BOXING_DAY, "22:00", "02:00")
                        .build();

        assertThat(calendar.openings(at("2026-12-25T00:00"), at("2026-12-28T00:00")))
                .containsExactly(
                        new Opening(at("2026-12-25T10:00"), at("2026-12-25T12:00")),
                        new Opening(at("2026-12-26T22:00"), at("2026-12-27T02:00")));
    }
}
