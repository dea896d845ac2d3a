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
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** What a mail says of promises that were not kept, in transactions that are never kept. */
@FirstlineTest
class AlarmMailTest {

    @Autowired private Alarms alarms;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private WaitingMail waiting;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;

    @Test
    @Requirement({"COM-8.to-managers", "COM-8.warned-at-breach"})
    void namesACaseOnceWithAllThatIsDueOnIt() {
        past.unkept(
                () -> {
                    Customer elm = elm();
                    Case high =
                            past.at(
                                    "2024-03-04T10:00",
                                    () -> life.asked(elm.contact(), "It stops", "high"));
                    past.at(
                            "2024-03-07T10:00",
                            () -> {
                                while (alarms.sound()) {
                                    // Until nothing is left.
                                }
                                return high;
                            });
                    String number = Long.toString(high.number());
                    assertThat(waiting.last(cast.maria()).text())
                            .containsOnlyOnce(number + " “It stops” · High · Elm")
                            .contains("First answer: was due Mon", "Start of work: was due Mon")
                            .containsOnlyOnce("/desk/cases/" + number);
                    return high;
                });
    }

    private Customer elm() {
        Customer elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "critical", "emea", days),
                "Bought.");
        return elm;
    }
}
