package dev.firstline.portal.following;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.desk.Desk;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** High on a release that is no longer supported is telephoned as well: both sides read so. */
@FirstlineTest
@Requirement({"INT-5.missing-leg-customer", "INT-5.missing-leg-staff"})
class UnsupportedLegsTest {

    private static final String CALL = "+40 21 555 0100";

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Requests requests;
    @Autowired private Answers answers;
    @Autowired private WaitingMail waiting;
    @Autowired private Desk desk;
    private Customer elm;

    @BeforeEach
    void elmBuysTheSmallPlan() {
        cast.ledger();
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
    }

    @Test
    void areToldToCustomersOnThePageAndByMail() {
        Case old = asked(Channel.PORTAL);
        assertThat(old.origin().basis().isSupported()).isFalse();
        assertThat(page(old))
                .contains("Please also telephone " + CALL)
                .doesNotContain("Our clock is running");
        assertThat(waiting.last(elm.contact()).text()).contains("Please also call us on " + CALL);
        assertThat(desk.see(cast.ion(), old).text()).contains("To do: telephone them too.");
    }

    /** The card of High says it, as it does where something is promised. */
    @Test
    void areToldBeforeSending() {
        String form = "/requests/new?product=Ledger&release=";
        assertThat(desk.see(elm.contact(), form + "8.1").select(".priority-promise").eachText())
                .containsExactly("Please also telephone " + CALL + ".");
        assertThat(desk.see(elm.contact(), form + "8.2").select(".priority-promise").eachText())
                .anyMatch(it -> it.endsWith("Please also telephone " + CALL + "."));
    }

    /** What is promised there has a "why?" each, which is heard apart. */
    @Test
    @Requirement("NFR-4.screen-reader")
    void areOnCardsWhoseWhysAreToldApart() {
        assertThat(
                        desk.see(elm.contact(), "/requests/new")
                                .select(".priority-card:has([value=high]) .why summary")
                                .eachText())
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @Test
    void areDoneOnceSomebodyCalled() {
        Case old = asked(Channel.PORTAL);
        answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(old.number()),
                new Call(true, true),
                null,
                Said.of(Channel.TELEPHONE, "Carla called."));
        assertThat(page(old)).doesNotContain("Please also telephone");
        assertThat(desk.see(cast.ion(), old).text()).doesNotContain("To do:");
    }

    /** Whoever called is not told to call, but to write. */
    @Test
    void areTheOtherWayRoundForWhoCalled() {
        asked(Channel.TELEPHONE);
        assertThat(waiting.last(elm.contact()).text())
                .contains("Please also write to us")
                .doesNotContain("Please also call");
    }

    private Case asked(Channel channel) {
        Request asked =
                Request.of(elm.contact().id(), channel, "All stands still", "Since eight.")
                        .withPriority("high")
                        .about("Ledger", "8.1", null);
        return requests.open(
                channel == Channel.TELEPHONE ? cast.ion().actor() : elm.contact().actor(), asked);
    }

    private String page(Case subject) {
        return Jsoup.parse(Visits.body(desk.get(elm.contact(), "/requests/" + subject.number())))
                .text();
    }
}
