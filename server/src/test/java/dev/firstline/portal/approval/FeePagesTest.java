package dev.firstline.portal.approval;

import static dev.firstline.cast.Visits.body;
import static dev.firstline.cast.Visits.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.People;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.PaidHelp;
import dev.firstline.intake.Said;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.notifications.MailLinks;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

@FirstlineTest
class FeePagesTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private CaseLife life;
    @Autowired private PaidHelp paidHelp;
    @Autowired private PaidWorks works;
    @Autowired private MailLinks links;
    @Autowired private Cases cases;
    @Autowired private People people;
    @Autowired private WaitingMail waiting;
    @Autowired private BusinessTime time;
    private Visits visits;
    private Customer elm;
    private Case asked;
    private String link;

    @BeforeEach
    void paulGotAMailWithALink() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 4, Over.ASK);
        asked = state("120.00", life.asked(elm.contact(), "Our network"));
        link = link(Duration.ofDays(1));
    }

    private Case state(String fee, Case subject) {
        return paidHelp.mark(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                PaidWorks.fee(fee, "EUR"),
                Said.of(Channel.PORTAL, "It is your network."));
    }

    private String link(Duration validFor) {
        String matter = "fee:" + works.findOpen(asked).orElseThrow().id();
        return "/approval/" + links.issue(asked.id(), elm.buyer().id(), matter, validFor).text();
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void showsTheFeeAndChangesNothing() {
        MvcTestResult seen = visits.get(null, link);
        assertThat(seen).hasStatusOk();
        assertThat(body(seen))
                .containsSubsequence(
                        "Our network", "The fee is 120.00 EUR", "It is your network.", "Approve");
        assertThat(cases.get(asked.id()).state()).isEqualTo(CaseState.AWAITING_APPROVAL);
    }

    @Test
    @Requirement({"INT-11.approved-by-mail", "CAS-8.timeline"})
    void tellsOnTheRequestWhatItIsAndWhoApprovedIt() {
        say(link, "true", "");
        assertThat(request(asked))
                .containsSubsequence(
                        "This is not part of what we support under your plan",
                        "We would help for a fee of 120.00 EUR",
                        "Paul approved the fee of 120.00 EUR");
    }

    @Test
    @Requirement("CAS-8.timeline")
    void tellsOnTheRequestThatItIsOutOfScopeAlsoWithoutAFee() {
        Case free = life.asked(elm.contact(), "Our printer");
        paidHelp.mark(
                cast.ion().actor(),
                CaseAsSeen.of(free.number()),
                null,
                Said.of(Channel.PORTAL, "It is your printer."));
        assertThat(request(free))
                .contains("This is not part of what we support under your plan")
                .doesNotContain("for a fee of");
    }

    private String request(Case subject) {
        return body(visits.get(elm.contact(), "/requests/" + subject.number()));
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void approvesBySecondClickWithoutSigningIn() {
        assertThat(say(link, "true", "")).hasStatusOk();
        assertThat(works.list(asked))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(PaidWork.State.APPROVED);
                            assertThat(it.decidedBy()).isEqualTo(elm.buyer().id());
                            assertThat(it.channel()).isEqualTo("mail");
                        });
        assertThat(cases.get(asked.id()).state()).isEqualTo(CaseState.NEW);
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void holdsOnceAndForATime() {
        String old = link(Duration.ofSeconds(-1));
        MvcTestResult over = visits.get(null, old);
        assertThat(over).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(over)).contains("The time of this link is over.");
        String opened = body(visits.get(null, link));
        say(link, "true", "");
        MvcTestResult late =
                visits.post(
                        null,
                        link,
                        "accepted",
                        "false",
                        "reason",
                        "No",
                        "version",
                        hidden(opened, "version"));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(visits.get(null, link)))
                .contains("The fee is approved")
                .doesNotContain("Approve the fee");
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void isNotUsedBySomebodyElseWhoIsSignedIn() {
        assertThat(body(visits.get(null, link))).contains("This link is for Paul alone.");
        assertThat(visits.get(elm.buyer(), link)).hasStatusOk();
        MvcTestResult seen = visits.get(elm.contact(), link);
        assertThat(seen).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(body(seen)).contains("for somebody else than who is signed in here");
        assertThat(
                        visits.post(
                                elm.contact(),
                                link,
                                "accepted",
                                "true",
                                "version",
                                Integer.toString(cases.get(asked.id()).version())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(works.findOpen(asked)).isPresent();
    }

    @Test
    @Requirement({"INT-11.approved-by-mail", "XPL-2.links"})
    void holdsByBusinessTime() throws Exception {
        Instant tomorrow = time.instant().plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(time.replaying(tomorrow, () -> visits.get(null, link)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void isNotGivenByAReplyAsTheMailSays() {
        assertThat(waiting.last(elm.buyer()).text())
                .contains("a fee of 120.00 EUR", "A reply to this mail", "approves nothing");
    }

    @Test
    @Requirement("INT-11.paid-after-approval")
    void isToldToWhoAnswersWhileItIsOpen() {
        String address = "/desk/cases/" + asked.number();
        assertThat(body(visits.get(cast.ion(), address)))
                .contains("The fee of 120.00 EUR is not approved yet");
        say(link, "true", "");
        assertThat(body(visits.get(cast.ion(), address))).doesNotContain("is not approved yet");
    }

    @Test
    @Requirement("NFR-4.languages")
    void isWrittenAsTheLanguageWritesIt() {
        people.speak(elm.buyer().id(), "ro");
        assertThat(body(visits.get(elm.buyer(), "/requests/" + asked.number())))
                .contains("Tariful este de 120,00 EUR");
        assertThat(waiting.last(elm.buyer()).text()).contains("120,00 EUR");
        say(link, "true", "");
        String month = YearMonth.now(ZoneId.of("Europe/Bucharest")).toString();
        assertThat(body(visits.get(elm.buyer(), "/incidents"))).contains("120,00 EUR");
        assertThat(body(visits.get(elm.buyer(), "/incidents/" + month + "/statement.csv")))
                .contains("\"EUR\"", "\"120.00\"");
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void declinesWithAReasonAlone() {
        assertThat(say(link, "false", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(say(link, "false", "Too much")).hasStatusOk();
        assertThat(works.list(asked).getLast().state()).isEqualTo(PaidWork.State.DECLINED);
    }

    @Test
    @Requirement("INT-11.approved-by-mail")
    void leadsToNothingOnceAnotherFeeIsStated() {
        state("90.00", asked);
        assertThat(body(visits.get(null, link))).contains("Another fee was stated since");
        assertThat(say(link, "true", "")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    @Requirement("INT-11.withdrawn")
    void saysThatTheFeeWasWithdrawnAndWhy() {
        String address = "/desk/cases/" + asked.number();
        assertThat(body(visits.get(cast.ion(), address))).contains("Withdraw the fee");
        assertThat(
                        visits.post(
                                cast.ion(),
                                address + "/fee-withdrawal",
                                "withdrawal-reason",
                                "We help without one.",
                                "version",
                                Integer.toString(cases.get(asked.id()).version())))
                .hasStatus3xxRedirection();
        assertThat(body(visits.get(null, link)))
                .contains("We have withdrawn this fee", "We help without one.")
                .doesNotContain("Approve the fee");
        assertThat(say(link, "true", "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(waiting.last(elm.buyer()).text())
                .contains("withdrawn the fee of 120.00 EUR", "We help without one.");
        assertThat(body(visits.get(cast.ion(), address)))
                .contains("Fee of 120.00 EUR: withdrawn")
                .doesNotContain("Withdraw the fee");
    }

    @Test
    @Requirement({"INT-11.approved-on-portal", "INC-6.statement-csv", "INC-6.statement-pdf"})
    void standsOnThePortalAndOnTheStatement() {
        assertThat(body(visits.get(elm.buyer(), "/requests/" + asked.number())))
                .contains("The fee is 120.00 EUR", "Approve the fee");
        say(link, "true", "");
        assertThat(body(visits.get(elm.buyer(), "/incidents")))
                .contains("Work for a fee", "120.00 EUR", "by the link in a mail");
        String month = YearMonth.now(ZoneId.of("Europe/Bucharest")).toString();
        assertThat(body(visits.get(elm.buyer(), "/incidents/" + month + "/statement.csv")))
                .contains("Work for a fee", "120.00");
        assertThat(visits.get(elm.buyer(), "/incidents/" + month + "/statement.pdf")).hasStatusOk();
    }

    private MvcTestResult say(String where, String accepted, String reason) {
        return visits.post(
                null,
                where,
                "accepted",
                accepted,
                "reason",
                reason,
                "version",
                Integer.toString(cases.get(asked.id()).version()));
    }
}
