package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Place;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.commitments.DayRecounts;
import dev.firstline.commitments.MovedClock;
import dev.firstline.desk.Desk;
import dev.firstline.jobs.WorkLoop;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A holiday of the past that becomes known while a clock stands still, in a database of its own: a
 * limit says nothing then, what is left does.
 */
@FirstlineTest
@TestPropertySource(properties = "firstline.public-url=https://still-clocks.example")
class HolidaysOfStillClocksTest {

    @Autowired private HolidayRecounts holidays;
    @Autowired private WorkLoop holidayRecountLoop;
    @Autowired private DayRecounts recounts;
    @Autowired private ClosedDays closed;
    @Autowired private WaitingMail waiting;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    /** Monday 10:00 to Wednesday 10:00 are 18 hours, without the Tuesday 9. */
    @Test
    @Requirement("COM-6.moved-reported")
    void isToldAsWhatIsLeft() throws Exception {
        holidayRecountLoop.destroy();
        cast.maria();
        Customer elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), "targets: { medium: { resolution: 40h } }", null),
                "Bought.");
        Case asked = past.at("2026-11-16T10:00", () -> life.asked(elm.contact(), "Export stops"));
        past.at("2026-11-18T10:00", () -> life.waiting(asked, "Which file?"));
        int version = closed.on(LocalDate.of(2026, 11, 17), "");
        while (holidays.goOn()) {
            // Until nothing is left.
        }
        assertThat(recounts.listMoved(version, Place.start(), 10).items())
                .extracting(MovedClock::left)
                .containsExactly(new MovedClock.Left(Duration.ofHours(22), Duration.ofHours(31)));
        String address = "/admin/programme/versions/" + version + "/moved";
        assertThat(desk.see(cast.adam(), address).select("td").eachText())
                .containsExactly(
                        "Resolution", "22 h left, it stands still", "31 h left, it stands still");
        assertThat(waiting.last(cast.maria()).text())
                .contains("Resolution stands still; before 22 h were left, now 31 h are");

        life.goneOn(asked);
        assertThat(recounts.listMoved(version, Place.start(), 10).items().getFirst().left())
                .isEqualTo(new MovedClock.Left(Duration.ofHours(22), Duration.ofHours(31)));
    }
}
