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
import dev.firstline.cast.Visits;
import dev.firstline.desk.Desk;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** Hours that are those of another place than the reader's name that place. */
@FirstlineTest
@Requirement("COM-7.in-words")
class HoursElsewhereTest {

    private static final String THERE = "Monday to Friday 9 to 18 (New York time)";

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private WaitingMail waiting;

    @Test
    void nameTheirZoneBesideInstantsOfTheReaders() {
        Case subject = asked("americas");
        Document page = desk.see(cast.ion(), subject);
        assertThat(page.select(".turn").text())
                .contains("(Bucharest)", "We count business hours, " + THERE);
        assertThat(page.select(".facts dd").eachText())
                .anyMatch(it -> it.startsWith(THERE) && it.contains("(Bucharest)"));
    }

    @Test
    void doSoInMail() {
        Customer elm = buys("americas");
        life.asked(elm.contact(), "Export stops");
        assertThat(waiting.last(elm.contact()).text())
                .contains("(Bucharest). We count business hours, " + THERE);
    }

    @Test
    void areToldAsTheyAreWhereTheReaderIs() {
        Case subject = asked("emea");
        assertThat(Visits.body(desk.get(cast.ion(), Desk.address(subject))))
                .contains("Monday to Friday 9 to 18")
                .doesNotContain("Bucharest time");
    }

    private Case asked(String region) {
        return life.asked(buys(region).contact(), "Export stops");
    }

    private Customer buys(String region) {
        Customer elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", region, days),
                "Bought.");
        return elm;
    }
}
