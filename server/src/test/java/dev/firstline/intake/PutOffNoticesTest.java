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
import dev.firstline.cast.Visits;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.jobs.WorkLoop;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.time.LocalDate;
import java.util.List;

/** What customers hear of holidays that move what they were promised, in a database of its own. */
@FirstlineTest
@TestPropertySource(properties = "firstline.public-url=https://put-off.example")
@Requirement("COM-6.customer-told")
class PutOffNoticesTest {

    @Autowired private HolidayRecounts holidays;
    @Autowired private WorkLoop holidayRecountLoop;
    @Autowired private WaitingMail waiting;
    @Autowired private ClosedDays closed;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Commitments commitments;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;
    private Customer elm;

    @BeforeEach
    void elmHasAPlanAndNobodyElseCounts() throws InterruptedException {
        holidayRecountLoop.destroy();
        closed.none();
        finish();
        elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days),
                "Bought.");
    }

    /** What is left has not changed, and its limit comes when it goes on. */
    @Test
    void hearNothingOfWhatStandsStill() {
        Customer oak = customers.add("Oak");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(oak.organisation().id(), "standard", "emea", days)
                        .with(
                                List.of(),
                                "coverage: 24x7\ntargets: { medium: { resolution: 20h } }",
                                null),
                "Bought.");
        Case still = life.waiting(life.asked(oak.contact(), "Export stops"), "Which file system?");
        int version = closed.on(answer(life.asked(elm.contact(), "Import stops")));
        finish();
        Commitment resolution =
                commitments.list(still.id()).stream()
                        .filter(it -> it.kind() == CommitmentKind.RESOLUTION)
                        .findFirst()
                        .orElseThrow();
        assertThat(commitments.facts(resolution))
                .extracting(Fact::type)
                .containsExactly(Fact.Type.STARTED, Fact.Type.PAUSED);
        assertThat(resolution.count().days()).isEqualTo(version);
        assertThat(told(oak.contact(), version)).isZero();
    }

    @Test
    void getOneMailForAllOfTheirRequests() {
        Case one = life.asked(elm.contact(), "Export stops");
        Case other = life.asked(elm.contact(), "Import stops");
        Case answered = life.asked(elm.contact(), "How do I");
        life.answered(answered, "So.");
        int version = closed.on(answer(one));
        finish();
        assertThat(told(elm.contact(), version)).isEqualTo(1);
        assertThat(waiting.last(elm.contact()).text())
                .contains("%d “Export stops”: we answer by".formatted(one.number()))
                .contains("%d “Import stops”".formatted(other.number()))
                .contains("we had said", "Closed: A new holiday (", "/requests/" + one.number())
                .doesNotContain("How do I");
        finish();
        assertThat(told(elm.contact(), version)).isEqualTo(1);
    }

    @Test
    @Requirement("COM-7.in-words")
    void hearOfTheStartOfWorkBesideTheAnswer() {
        Case high = life.asked(elm.contact(), "It stands still", "high");
        Commitment start =
                commitments.list(high.id()).stream()
                        .filter(it -> it.kind() == CommitmentKind.WORK_START)
                        .findFirst()
                        .orElseThrow();
        closed.on(start);
        finish();
        String told = waiting.last(elm.contact()).text();
        assertThat(told)
                .containsSubsequence("we begin to work on it by", "we answer by", "/requests/")
                .containsOnlyOnce("/requests/" + high.number());
    }

    @Test
    void hearNothingOfWhatComesSooner() {
        Case subject = life.asked(elm.contact(), "Export stops");
        Commitment first = answer(subject);
        closed.on(first);
        finish();
        int version = closed.on(answer(subject));
        finish();
        assertThat(answer(subject).limitAt()).isEqualTo(first.limitAt());
        assertThat(told(elm.contact(), version)).isZero();
        assertThat(portal(subject)).doesNotContain("We had promised it by");
    }

    @Test
    @Requirement({"COM-7.rule-and-version", "XPL-1.clock"})
    void readWhyAndFromWhichVersion() {
        Case subject = life.asked(elm.contact(), "Export stops");
        int version = closed.on(answer(subject));
        finish();
        assertThat(portal(subject))
                .contains("We had promised it by")
                .contains("It is later since we are closed: A new holiday (");
        assertThat(desk.see(cast.ion(), subject).select(".case-clock .why-body").text())
                .contains("Closed since version " + version + " (A new holiday)")
                .contains(
                        "Version %d of the programme"
                                .formatted(subject.origin().programmeVersion()));
    }

    @Test
    @Requirement("NFR-4.languages")
    void areToldOfHolidaysInTheReadersLanguageOnTheCaseToo() {
        db.sql("update person set language = 'ro' where id = :ion")
                .param("ion", cast.ion().id().value())
                .update();
        Case subject = life.asked(elm.contact(), "Export stops");
        int version = closed.called("Easter Monday", answer(subject));
        finish();
        String why = desk.see(cast.ion(), subject).select(".case-clock .why-body").text();
        db.sql("update person set language = 'en' where id = :ion")
                .param("ion", cast.ion().id().value())
                .update();
        assertThat(why).contains("versiunea " + version + " (A doua zi de Paște)");
    }

    private void finish() {
        while (holidays.goOn()) {
            // Until nothing is left.
        }
    }

    private Commitment answer(Case subject) {
        return commitments.course(subject.id()).answer().orElseThrow();
    }

    private String portal(Case subject) {
        return Visits.body(desk.get(elm.contact(), "/requests/" + subject.number()));
    }

    private int told(Person who, int version) {
        return db.sql(
                        "select count(*) from outgoing_mail where cause = :cause and recipient_id = :who")
                .param("cause", "put-off:" + version)
                .param("who", who.id().value())
                .query(Integer.class)
                .single();
    }
}
