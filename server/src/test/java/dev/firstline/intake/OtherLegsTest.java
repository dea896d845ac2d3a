package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.LocalDate;

/** High is asked for on the portal and by telephone, or by mail, in a database of its own. */
@FirstlineTest
@TestPropertySource(properties = "firstline.public-url=https://other-legs.example")
@Requirement({"INT-5.missing-leg-customer", "INT-5.missing-leg-staff"})
class OtherLegsTest {

    @Autowired private Programmes programmes;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Requests requests;
    @Autowired private WaitingMail waiting;
    @Autowired private MissingLegs legs;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    private Customer elm;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
    }

    @Test
    void areAllToldToWhoWroteByMail() {
        publish("portal, telephone");
        Case subject = asked(elm.contact(), Channel.MAIL);
        assertThat(legs.list(subject))
                .extracting(MissingLeg::channel)
                .containsExactly("portal", "telephone");
        assertThat(waiting.last(elm.contact()).text())
                .contains("write to us on the page of your request", "Please also call us on +40")
                .doesNotContain("by answering this mail");
        assertThat(desk.see(elm.contact(), "/requests/" + subject.number()).text())
                .contains("Please also write to us below:", "Please also telephone +40")
                .doesNotContain("or by mail");
        assertThat(desk.see(cast.ion(), subject).text())
                .contains("To do: ask them to write on the portal too and telephone them too.")
                .contains("High cases need to come on the portal and by telephone.");
    }

    @Test
    void areToldToWhoAskedOnThePortal() {
        publish("portal, mail");
        assertThat(desk.see(elm.contact(), "/requests/new").text())
                .contains("Please also write to us by mail")
                .doesNotContain("Please also telephone");
        Case subject = asked(elm.contact(), Channel.PORTAL);
        assertThat(waiting.last(elm.contact()).text())
                .contains("write to us by mail, by answering this one");
        assertThat(desk.see(elm.contact(), "/requests/" + subject.number()).text())
                .contains("by answering one of our mails about this request");
        assertThat(desk.see(cast.ion(), subject).text())
                .contains("To do: ask them to write by mail too.");
    }

    private Case asked(Person by, Channel channel) {
        return requests.open(
                by.actor(),
                Request.of(by.id(), channel, "All stands still", "Since eight.")
                        .withPriority("high"));
    }

    /** Without examples, which are of other channels; no file is published twice. */
    private void publish(String channels) {
        String text = ReadyProgramme.text("complete");
        programmes.apply(
                text.substring(0, text.indexOf("\nexamples:"))
                                .replace("[writing, telephone]", "[" + channels + "]")
                        + "\n# After "
                        + programmes.latest().number()
                        + "\n",
                new AppliedBy.CommandLine("root"),
                null);
    }
}
