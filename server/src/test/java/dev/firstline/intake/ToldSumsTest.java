package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** What was counted, what it took and what is left agree as they are shown, whatever the second. */
@FirstlineTest
@Requirement({"COM-7.adds-up", "COM-7.in-words"})
class ToldSumsTest {

    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    /** Exactly 19 minutes and 59.6 seconds, between ends that are told as 10:00 and 10:20. */
    @Test
    void tellsWhatItTookAsItsLinesAddUp() {
        past.unkept(
                () -> {
                    Customer elm = elm();
                    Case asked = asked(elm, "2024-03-04T10:00:00.900");
                    past.at("2024-03-04T10:20:00.500", () -> life.answered(asked, "Try this."));
                    past.at("2024-03-04T10:21", () -> life.resolved(asked, "It is mended."));
                    assertThat(desk.see(cast.ion(), asked).select(".case-clock").text())
                            .contains("answered in 20 min")
                            .contains("It took 20 min")
                            .doesNotContain("19 min");
                    return asked;
                });
    }

    @Test
    void tellsWhatIsLeftBesideWhatWasCountedSoFar() {
        past.unkept(
                () -> {
                    Customer elm = elm();
                    Case waits = waits(elm, "2024-03-04T10:00:00.900", "2024-03-04T10:20:00.500");
                    assertThat(page(elm, waits))
                            .contains("Together 20 min so far, of 20 h promised")
                            .contains("19 h 40 left");
                    return waits;
                });
    }

    @Test
    void tellsWhatIsLeftToTheSecondWhereTheLinesAre() {
        past.unkept(
                () -> {
                    Customer elm = elm();
                    Case waits = waits(elm, "2024-03-04T10:00:50", "2024-03-04T10:20:30");
                    assertThat(page(elm, waits))
                            .contains("Together 19 min 40 s so far, of 20 h promised")
                            .contains("stands still, 19 h 40 min 20 s left")
                            .contains("19 h 40 left for the solution");
                    return waits;
                });
    }

    /** Start, pause and limit cut to the second would be a second less than the 20 hours. */
    @Test
    void addsUpToThePromiseAfterAPause() {
        past.unkept(
                () -> {
                    Customer elm = elm();
                    Case waits = waits(elm, "2024-03-04T10:00:50.100", "2024-03-04T10:20:30.900");
                    past.at("2024-03-04T10:40:30.200", () -> life.goneOn(waits));
                    assertThat(page(elm, waits))
                            .contains("Together 20 h, as promised")
                            .doesNotContain("59 s, as promised");
                    return waits;
                });
    }

    private Case waits(Customer elm, String asked, String since) throws Exception {
        Case subject = asked(elm, asked);
        return past.at(since, () -> life.waiting(subject, "Which file system?"));
    }

    private Case asked(Customer elm, String at) throws Exception {
        return past.at(at, () -> life.asked(elm.contact(), "It stops"));
    }

    private String page(Customer elm, Case subject) {
        return desk.see(elm.contact(), "/requests/" + subject.number()).text();
    }

    private Customer elm() {
        Customer elm = customers.add("Elm");
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false))
                        .with(
                                List.of(),
                                "coverage: 24x7\ntargets: { high: { resolution: 15h }, medium: { resolution: 20h } }",
                                null),
                "Bought.");
        return elm;
    }
}
