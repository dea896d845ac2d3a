package dev.firstline.portal.following;

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
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A customer sees all that is promised and awaited: at any hour, High has work begin in one. */
@FirstlineTest
@Requirement({"COM-7.in-words", "COM-9.never-disappears"})
class AwaitedPromisesTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    @Autowired private BusinessTime time;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;
    private Customer elm;
    private final List<Case> opened = new ArrayList<>();

    @BeforeEach
    void elmBuysWorkAtAnyHour() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "critical",
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
    }

    @AfterEach
    void nobodyWaits() {
        opened.forEach(life::closed);
        opened.clear();
    }

    @Test
    void readWhatComesNextFirstAndWhatComesAfterIt() throws Exception {
        Case asked = asked(Duration.ZERO);
        assertThat(page(asked))
                .containsSubsequence(
                        "Our turn: we begin to work on it by", "why?", "We answer by", "why?");
        assertThat(home()).containsSubsequence("work starts by", " · ", "answer by");
        assertThat(state(asked)).containsSubsequence("We begin to work on it by", "We answer by");
    }

    @Test
    void readThatWorkIsLateWhileTheAnswerIsNot() throws Exception {
        Case asked = asked(Duration.ofMinutes(100));
        assertThat(page(asked))
                .containsSubsequence(
                        "we promised to begin by",
                        "and are late by 40 min of the hours that count",
                        "We answer by");
        assertThat(home())
                .containsSubsequence(
                        "start of work late by 40 min of the hours that count", "answer by");
        assertThat(state(asked))
                .containsSubsequence(
                        "We had promised to begin to work on it by", "late", "We answer by");
    }

    @Test
    void readNoMoreOfTheStartOnceSomebodyWorks() throws Exception {
        Case taken = life.taken(asked(Duration.ZERO));
        assertThat(page(taken)).contains("we answer by").doesNotContain("begin to work");
        assertThat(home()).contains("answer by").doesNotContain("work starts");
        assertThat(state(taken)).contains("We answer by").doesNotContain("begin");
    }

    /** While it waits for the customer, a list says of what stands still what is left. */
    @Test
    void readOnHomeWhatIsLeftOrLateWhileWeWaitForThem() throws Exception {
        Case waits = solvedWithinFourHours(Duration.ofHours(1));
        assertThat(home())
                .contains("we asked you", "left for the solution when the clock goes on")
                .doesNotContain("solution by");
        assertThat(page(waits)).contains(" left for the solution when the clock goes on");
    }

    @Test
    void readOnHomeThatTheSolutionIsLateWhileWeWaitForThem() throws Exception {
        solvedWithinFourHours(Duration.ofHours(6));
        assertThat(home())
                .containsSubsequence(
                        "we asked you", "solution late by 2 h of the hours that count");
    }

    @Test
    void readThatNothingHasCountedWhereItStoodStillAtOnce() throws Exception {
        promiseASolutionWithinFourHours();
        Case waits =
                time.replaying(
                        Instant.now().minus(Duration.ofHours(1)),
                        () ->
                                life.waiting(
                                        life.asked(elm.contact(), "Nothing opens", "high"),
                                        "Which file?"));
        opened.add(waits);
        assertThat(Visits.body(desk.get(elm.contact(), "/requests/" + waits.number())))
                .contains(
                        "Nothing counted yet, of 4 h promised: the clock stands still, 4 h left.");
    }

    private Case solvedWithinFourHours(Duration ago) throws Exception {
        promiseASolutionWithinFourHours();
        return life.waiting(asked(ago), "Which file?");
    }

    private void promiseASolutionWithinFourHours() {
        db.sql("update agreement set own_terms = :terms where organisation_id = :of")
                .param(
                        "terms",
                        "targets: { high: { initialResponse: 3h, workStart: 1h, resolution: 4h } }")
                .param("of", elm.organisation().id().value())
                .update();
    }

    private Case asked(Duration ago) throws Exception {
        Case asked =
                time.replaying(
                        Instant.now().minus(ago),
                        () -> life.asked(elm.contact(), "Nothing opens", "high"));
        opened.add(asked);
        return asked;
    }

    private String page(Case subject) {
        return Jsoup.parse(Visits.body(desk.get(elm.contact(), "/requests/" + subject.number())))
                .select(".turn")
                .text();
    }

    private String home() {
        return Jsoup.parse(Visits.body(desk.get(elm.contact(), "/")))
                .select(".portal-row-standing")
                .text();
    }

    private String state(Case subject) {
        MailIn.from(elm.contact().email(), "status [##" + subject.number() + "##]", "")
                .with("Message-ID", "<" + MailIn.newId() + ">")
                .to(mails);
        return waiting.last(elm.contact()).text();
    }
}
