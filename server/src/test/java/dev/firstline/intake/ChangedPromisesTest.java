package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;

/** What customers and staff are told where another priority, or other terms, change a promise. */
@FirstlineTest
@Requirement({"COM-6.not-silent", "COM-10.told"})
class ChangedPromisesTest {

    @Autowired private Amendments amendments;
    @Autowired private WaitingMail waiting;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;
    private Customer elm;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
    }

    @Test
    void areOneMailWithTheFormerTimeAndWithWhatIsPromisedNoMore() {
        buy("targets: { high: { resolution: 20h } }");
        Case export = life.asked(elm.contact(), "Export stops", "high");
        life.prioritised(export, "medium", "One user only.");
        assertThat(told("priority-changed")).isEqualTo(1);
        assertThat(told("promises-put-off")).isZero();
        assertThat(waiting.last(elm.contact()).text())
                .containsSubsequence(
                        "One user only.",
                        "We answer by",
                        "; we had said",
                        "We had said that we begin to work on it by",
                        "that is promised no more",
                        "We had said that we solve it by",
                        "that is promised no more");
    }

    @Test
    void areToldOnThePageOfTheRequest() {
        buy("targets: { high: { resolution: 20h } }");
        Case export = life.asked(elm.contact(), "Export stops", "high");
        life.prioritised(export, "medium", "One user only.");
        assertThat(portal(export))
                .contains("We had promised it by")
                .contains("later since the priority of your request has changed")
                .containsPattern(
                        "Start of work, promised by [^:]+:\\d\\d[^:]*: that is promised no")
                .containsPattern("Resolution, promised by [^:]+:\\d\\d[^:]*: that is promised no");
    }

    @Test
    void stayOnThePanelOfTheDeskWhileTheCaseIsOpen() {
        buy("targets: { high: { resolution: 20h } }");
        Case export = life.asked(elm.contact(), "Export stops", "high");
        life.prioritised(export, "medium", "One user only.");
        assertThat(clock(export, "Resolution"))
                .contains("promised no more", "it had been promised by")
                .contains("promised no more, since the priority changed");
        assertThat(clock(export, "Start of work")).contains("promised no more");
        life.closed(export);
        assertThat(desk.see(cast.ion(), export).select(".case-clock h2").eachText())
                .doesNotContain("Resolution");
    }

    @Test
    void areToldWithTheFormerTimeWhereTheyComeSooner() {
        buy("");
        Case export = life.asked(elm.contact(), "Export stops");
        life.prioritised(export, "high", "All stand still.");
        assertThat(waiting.last(elm.contact()).text())
                .containsPattern("We answer by [^;]+; we had said")
                .contains("We begin to work on it by")
                .doesNotContain("promised no more");
        assertThat(portal(export)).doesNotContain("We had promised it by");
    }

    /** Its limit says nothing: but how much is left of it does. */
    @Test
    void tellWhatIsLeftOfAClockThatStandsStill() {
        buy("targets: { high: { resolution: 20h }, medium: { resolution: 30h } }");
        Case export = life.asked(elm.contact(), "Export stops", "high");
        life.waiting(export, "Which file system?");
        life.prioritised(export, "medium", "One user only.");
        assertThat(clock(export, "Resolution"))
                .containsPattern(
                        "counted anew while the clock stands still.*before 20 h left, now");
        assertThat(desk.see(cast.ion(), export).select(".history").text())
                .contains("before, 20 h were left, now 30 h");
        assertThat(portal(export))
                .contains("Before the priority of your request changed, 20 h were left.");
        assertThat(waiting.last(elm.contact()).text())
                .contains("30 h left for the solution when the clock goes on; before, 20 h were");
    }

    @Test
    void areOneMailToWhoeverAskedWhereTermsAreAmended() {
        Agreement bought = buy("targets: { medium: { resolution: 16h } }");
        Case export = life.asked(elm.contact(), "Export stops");
        Case login = life.asked(elm.contact(), "Nobody gets in");
        amend(bought, "targets: { medium: { resolution: 24h } }");
        assertThat(told("promises-put-off")).isEqualTo(1);
        assertThat(waiting.last(elm.contact()).text())
                .contains("What is agreed with you has changed")
                .contains("%d “Export stops”: we solve it by".formatted(export.number()))
                .contains("%d “Nobody gets in”: we solve it by".formatted(login.number()))
                .contains("; we had said")
                .doesNotContain("A new version", "It runs under your agreement");
        amend(agreements.get(bought.id()), "targets: { medium: { resolution: 30h } }");
        assertThat(told("promises-put-off")).isEqualTo(2);
    }

    @Test
    void areNotMailedWhereAnAmendmentMakesThemSooner() {
        Agreement bought = buy("targets: { medium: { resolution: 24h } }");
        life.asked(elm.contact(), "Export stops");
        amend(bought, "targets: { medium: { resolution: 16h } }");
        assertThat(told("promises-put-off")).isZero();
    }

    private String clock(Case subject, String name) {
        return desk.see(cast.ion(), subject).select(".case-clock").eachText().stream()
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElse("");
    }

    private String portal(Case subject) {
        return Visits.body(desk.get(elm.contact(), "/requests/" + subject.number()));
    }

    private int told(String kind) {
        Person who = elm.contact();
        return db.sql(
                        """
                        select count(*) from outgoing_mail
                         where kind = :kind and recipient_id = :who
                        """)
                .param("kind", kind)
                .param("who", who.id().value())
                .query(Integer.class)
                .single();
    }

    private void amend(Agreement it, String ownTerms) {
        amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(it.id(), it.version()),
                new Amendment(it.region(), it.options(), ownTerms, null, null, null),
                "They grew.");
    }

    private Agreement buy(String ownTerms) {
        LocalDate today = agreements.today(elm.organisation().id());
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "critical",
                                "emea",
                                Days.of(today.minusDays(9), today.plusYears(1), false))
                        .with(List.of(), ownTerms, null),
                "Bought.");
    }
}
