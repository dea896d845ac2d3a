package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** What is answered before any of the hours that count says so, and what is at once does not. */
@FirstlineTest
@Requirement("COM-7.in-words")
class OutsideHoursTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private BusinessTime time;
    private Customer elm;
    private Instant saturday;

    @BeforeEach
    void elmBoughtBusinessHours() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today.minusDays(30), today.plusYears(1), false)),
                "Bought.");
        saturday =
                today.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                        .atTime(LocalTime.NOON)
                        .atZone(BUCHAREST)
                        .toInstant();
    }

    @Test
    void isToldOfAnAnswerOnASaturday() throws Exception {
        Case answered = answeredAfter(Duration.ofMinutes(30));
        assertThat(clocks(answered))
                .contains("answered outside the hours that count")
                .contains("It took no time that counts")
                .doesNotContain("under a minute");
        assertThat(portal(answered))
                .contains(", outside the hours that count; promised by")
                .doesNotContain("under a minute");
    }

    @Test
    void isNotToldOfAnAnswerAtOnce() throws Exception {
        Case answered = answeredAfter(Duration.ofSeconds(5));
        assertThat(clocks(answered))
                .contains("answered in under a minute")
                .doesNotContain("answered outside the hours that count");
        assertThat(portal(answered)).contains("It took under a minute of the hours that count");
    }

    private Case answeredAfter(Duration wait) throws Exception {
        Case asked = time.replaying(saturday, () -> life.asked(elm.contact(), "Export stops"));
        time.replaying(saturday.plus(wait), () -> life.answered(asked, "Which release?"));
        return asked;
    }

    private String clocks(Case answered) {
        return desk.see(cast.ion(), answered).select(".case-clock").text();
    }

    private String portal(Case answered) {
        return desk.see(elm.contact(), "/requests/" + answered.number()).text();
    }
}
