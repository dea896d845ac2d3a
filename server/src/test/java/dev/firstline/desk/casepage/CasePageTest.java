package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofDays;

import dev.firstline.casepages.CountedTime;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.Map;

@FirstlineTest
class CasePageTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Requests requests;
    @Autowired private Commitments commitments;
    @Autowired private CaseLife life;
    @Autowired private BusinessTime time;
    @Autowired private TransactionTemplate transaction;

    @Test
    void showsTheConversationBeforeTheFacts() {
        var page = desk.see(cast.ion(), desk.opened("Export stops at 40 %"));
        assertThat(page.select("h1").text()).endsWith("Export stops at 40 %");
        assertThat(page.select(".conversation").text()).contains("Ana Pop", "Since this morning.");
        assertThat(page.select(".case-facts").text()).contains("Acme", "ana@acme.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1e3", "99999999999999999999"})
    void isNoneWithoutANumber(String number) {
        assertThat(desk.get(cast.ion(), "/desk/cases/" + number)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    @Requirement("CAS-12.seen-by-everybody")
    void saysWhoseTurnItIsAndByWhen() {
        var page = desk.see(cast.ion(), desk.opened("Whose turn"));
        assertThat(page.select(".turn").text())
                .startsWith("Our turn: first answer by")
                .endsWith("Nobody has it yet.");
    }

    @Test
    @Requirement({"COM-7.drawn", "COM-7.rule-and-version", "XPL-1.clock", "XPL-1.on-page"})
    void explainsItsClockAndDrawsIt() {
        var page = desk.see(cast.ion(), desk.opened("Clock"));
        assertThat(page.select(".why-body").text())
                .contains("Medium", "Rule First answer by a person", "Version 1 of the programme")
                .contains("Result By");
        assertThat(page.select(".timeline svg rect")).isNotEmpty();
        assertThat(page.select(".timeline table tr")).hasSizeGreaterThan(1);
    }

    @Test
    @Requirement({"XPL-1.route", "XPL-1.on-page", "RTE-1.shown-with-rule"})
    void explainsInWhichQueueItIs() {
        var route = desk.see(cast.ion(), desk.opened("Route")).select(".case-route");
        assertThat(route.text()).startsWith("Tier 1 why?");
        assertThat(route.select(".why-body").text())
                .isEqualTo(
                        "Routing rule first Who answers Technical support"
                                + " Rule The first routing rule that fits says where a case goes"
                                + " Version 1 of the programme Result Tier 1");
    }

    @Test
    @Requirement({"CAS-12.time-on-each", "CAS-12.time-seen"})
    void tellsHowLongEachSideHadIt() throws Exception {
        Case subject =
                time.replaying(
                        time.instant().minus(ofDays(2)),
                        () -> life.waiting(desk.opened("Whose turn?"), "Which release?"));
        String facts = desk.see(cast.ion(), subject).select(".facts").text();
        assertThat(facts).contains("Time each side had it", "2 days");
        String portal = Visits.body(desk.get(cast.ana(), "/requests/" + subject.number()));
        assertThat(portal).contains("2 days");
    }

    @Test
    @Requirement({"COM-7.drawn", "COM-7.adds-up"})
    void warnsOfALateAnswerAndCountsUpToIt() {
        Case subject = desk.opened("Answered late");
        var limit = commitments.list(subject.id()).getFirst().limitAt();
        answerAt(subject, limit.plus(ofDays(7)));
        var late = commitments.list(subject.id()).getFirst();
        var took = commitments.read(late, late.limitAt()).left();
        var page = desk.see(cast.ion(), subject);
        assertThat(page.select(".case-clock .met-late").text()).contains("answered late, by 45 h");
        assertThat(page.select(".case-clock .why-body").text()).contains("It took", "Late by 45 h");
        assertThat(CountedTime.sum(commitments.intervals(late, late.limitAt()))).isEqualTo(took);
    }

    private void answerAt(Case subject, Instant at) {
        transaction.executeWithoutResult(_ -> commitments.of(subject.id()).answer(at));
    }

    @Test
    @Requirement("CAS-8.timeline")
    void tellsEverythingThatHappened() {
        Case subject = desk.opened("History");
        desk.send(cast.ion(), subject, "/ownership", Map.of());
        assertThat(desk.see(cast.ion(), subject).select(".history li").eachText())
                .anyMatch(it -> it.endsWith("Ana Pop opened the case (portal)"))
                .anyMatch(it -> it.endsWith("Ion Marin took it"))
                .anyMatch(it -> it.endsWith("State: new → in progress"));
    }

    @Test
    @Requirement({"INT-5.channels-by-priority", "INT-5.missing-leg-staff"})
    void remindsOfTheTelephoneWhereThePriorityAsksForIt() {
        var asked = Request.of(cast.ana().id(), Channel.PORTAL, "All stands still", "Please help.");
        Case subject = requests.open(cast.ana().actor(), asked.withPriority("high"));
        assertThat(desk.see(cast.ion(), subject).text()).contains("To do: telephone them too.");

        desk.send(cast.ion(), subject, "/calls", Map.of("direction", "out", "body", "We spoke."));
        assertThat(desk.see(cast.ion(), subject).text()).doesNotContain("To do:");
    }

    @Test
    void isNotFoundWhereThereIsNoSuchCase() {
        assertThat(desk.get(cast.ion(), "/desk/cases/1")).hasStatus(404);
    }

    @Test
    @Requirement("ACC-6.auditor")
    void isReadByAnAuditorWithoutAnyFormToChangeIt() {
        var page = desk.see(cast.aura(), desk.opened("For the auditor"));
        assertThat(page.select(".conversation .message")).isNotEmpty();
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    @Requirement("ACC-6.auditor")
    void isNotChangedByAnAuditorWhateverTheySend() {
        Case subject = desk.opened("Not for the auditor");
        for (String form :
                List.of(
                        "messages",
                        "calls",
                        "ownership",
                        "waiting",
                        "progress",
                        "priority",
                        "resolution",
                        "confirmation",
                        "reopening",
                        "placement")) {
            var path = Desk.address(subject) + "/" + form;
            var fields = Map.of("body", "No", "visibility", "public");
            assertThat(desk.post(cast.aura(), path, fields)).as(form).hasStatus(403);
        }
        assertThat(desk.now(subject).version()).isEqualTo(subject.version());
    }

    @Test
    @Requirement("NFR-4.languages")
    void speaksRomanianToThoseWhoDo() {
        var subject = desk.opened("Exportul se oprește");
        var page = desk.see(cast.rodica(), subject);
        assertThat(page.select(".turn").text()).startsWith("E rândul nostru");
        assertThat(page.select(".history li").text()).contains("Ana Pop a deschis cazul");
    }
}
