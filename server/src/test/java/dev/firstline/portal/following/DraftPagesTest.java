package dev.firstline.portal.following;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A draft for the single point of contact, as who wrote it and who sends it see it. */
@FirstlineTest
@Requirement({"INT-6.draft-passed-on", "INT-6.others-told", "CAS-12.seen-by-everybody"})
class DraftPagesTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Approvals approvals;
    @Autowired private Requests requests;
    @Autowired private WaitingMail waiting;
    @Autowired private Desk desk;
    private Customer elm;
    private Case draft;

    @BeforeEach
    void oneAsksForElm() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today.minusDays(9), today.plusYears(1), false))
                        .with(null, elm.administrator().id()),
                "Bought.");
        draft = life.asked(elm.contact(), "Export stops");
    }

    @Test
    void isTheTurnOfWhoSendsIt() {
        assertThat(page(elm.contact()))
                .contains("A colleague’s turn:")
                .doesNotContain("Your turn:");
        assertThat(home(elm.contact()))
                .contains("Waiting for a colleague of yours")
                .doesNotContain("Waiting for you");
        assertThat(page(elm.administrator())).contains("Your turn:", "Approve and send");
        assertThat(home(elm.administrator()))
                .contains("Waiting for you")
                .doesNotContain("Waiting for a colleague");
    }

    @Test
    void isToldToItsWriterOnceItIsSent() {
        approvals.approve(
                elm.administrator().actor(),
                CaseAsSeen.of(draft.number()),
                Said.of(Channel.PORTAL, ""));
        String name = elm.administrator().name();
        assertThat(page(elm.contact())).contains(name + " approved it: it is with us");
        assertThat(waiting.last(elm.contact()).text())
                .contains(name + " sent us what you had written, “Export stops”", "We answer by");
        life.closed(draft);
    }

    @Test
    void isPromisedNothingOnTheTelephoneEither() {
        assertThat(call(elm.contact()))
                .contains("is passed to " + elm.administrator().name() + " as a draft")
                .doesNotContain("We answer by");
        assertThat(call(elm.administrator())).contains("We answer by");
    }

    @Test
    void saysThatItWasNotSentRatherThanThatItIsTooLate() {
        approvals.decline(
                elm.administrator().actor(),
                CaseAsSeen.of(draft.number()),
                Said.of(Channel.PORTAL, "It is in the manual."));
        for (Person reader : List.of(elm.contact(), elm.administrator())) {
            assertThat(page(reader))
                    .contains("It was not approved on your side")
                    .doesNotContain("closed too long ago");
        }
    }

    @Test
    void namesWhoCalledWhereStaffWroteItDown() {
        Case called =
                requests.open(
                        cast.ion().actor(),
                        Request.of(elm.contact().id(), Channel.TELEPHONE, "Users", "How many?")
                                .byTelephone(new Call(true, true), Instant.now()));
        assertThat(waiting.last(elm.administrator(), called).text())
                .contains(
                        elm.contact().name() + " wrote to us or called",
                        cast.ion().name() + " of our team")
                .doesNotContain(cast.ion().name() + " wrote to us");
        assertThat(desk.see(elm.administrator(), "/requests/" + called.number()).text())
                .contains("telephone, a call to us")
                .doesNotContain("you called");
    }

    private String call(Person caller) {
        return desk.see(cast.ion(), "/desk/calls/new?person=" + caller.id().value())
                .select("main")
                .text();
    }

    private String page(Person reader) {
        return desk.see(reader, "/requests/" + draft.number()).select("main").text();
    }

    private String home(Person reader) {
        return desk.see(reader, "/").select("main").text();
    }
}
