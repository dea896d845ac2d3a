package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.Dispute;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.Ledger;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.IncidentDisputes;
import dev.firstline.intake.Incidents;
import dev.firstline.intake.IssuedStatements;
import dev.firstline.intake.Said;
import dev.firstline.intake.Splits;
import dev.firstline.mailtext.Message;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** What people read by mail about incidents. */
@FirstlineTest
class IncidentMailsTest {

    @Autowired private Splits splits;
    @Autowired private Incidents incidents;
    @Autowired private IncidentDisputes disputes;
    @Autowired private Ledger ledger;
    @Autowired private CaseLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private WaitingMail waiting;
    @Autowired private Corrections corrections;
    @Autowired private Accounts accounts;
    @Autowired private Agreements agreements;
    @Autowired private IssuedStatements statements;
    @Autowired private BusinessTime time;
    @Autowired private JdbcClient db;
    private Customer elm;
    private Agreement bought;
    private Case asked;

    @BeforeEach
    void elmAsks() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        asked = life.asked(elm.contact(), "Export stops");
    }

    @Test
    @Requirement("INC-3.asks")
    void sayThatWhatIsToBeApprovedIsHigh() {
        life.asked(elm.contact(), "All stands still", "high");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("“All stands still”", "Its priority is High: ");
        life.asked(elm.contact(), "How do I export?");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("“How do I export?”")
                .doesNotContain("Its priority is");
    }

    @Test
    @Requirement({"INT-9.split-from", "INC-3.asks"})
    void askForWhatWasSplitOffInTheNameOfWhoAskedIt() {
        splits.split(
                cast.ion().actor(),
                CaseAsSeen.of(asked.number()),
                "Users",
                "How do I add one?",
                Said.of(Channel.PORTAL, "These are two questions."));
        assertThat(waiting.last(elm.buyer()).text())
                .contains("Carla asks us for something", "“Users”")
                .contains("The question comes from request " + asked.number() + " of Carla")
                .contains("These are two questions.", "How do I add one?")
                .doesNotContain(cast.ion().name());
        assertThat(waiting.last(elm.contact()).text())
                .contains("These are two questions.", "Paul can approve one more");
    }

    @Test
    @Requirement("INC-7.told")
    void tellThatAnIncidentWasTakenBackAndWhy() {
        incidents.waive(cast.ion().actor(), CaseAsSeen.of(asked.number()), "Our mistake.");
        Message told = waiting.last(elm.contact());
        assertThat(told.subject()).contains(Long.toString(asked.number()));
        assertThat(told.text())
                .contains("The incident of your request " + asked.number(), "is taken back")
                .contains("Our mistake.", "It no longer counts in");
    }

    @Test
    @Requirement("INC-7.disputed")
    void nameTheLineThatIsQuestioned() {
        Dispute raised =
                disputes.raise(
                        elm.contact().actor(),
                        ledger.findCharge(asked).orElseThrow().id(),
                        "It was one question.");
        assertThatThrownBy(
                        () ->
                                disputes.answer(
                                        cast.alina().actor(), raised.id(), false, "-1", "No."))
                .hasMessageContaining("dispute.declined-as-it-is");
        disputes.answer(cast.alina().actor(), raised.id(), false, "", "It were two.");
        Message answered = waiting.last(elm.contact());
        assertThat(answered.subject()).contains("Charge", Long.toString(asked.number()));
        assertThat(answered.text()).contains("“Export stops”", "It were two.");
    }

    @Test
    @Requirement("INC-7.any-line-upheld")
    void sayByHowManyIncidentsALineWasPutRight() {
        Entry gift =
                corrections.adjust(
                        cast.alina().actor(),
                        elm.organisation().id(),
                        bought.id(),
                        "-1",
                        "A gift.");
        Dispute raised = disputes.raise(elm.buyer().actor(), gift.id(), "You promised two.");
        disputes.answer(cast.alina().actor(), raised.id(), true, "\u22121", "So we did.");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("You are right about this line", "put it right by -1", "So we did.");
    }

    @Test
    @Requirement("INC-3.free-again")
    void tellThatAnIncidentIsFreeForARequestThatWaits() {
        Case waits = life.asked(elm.contact(), "Printing stops");
        corrections.adjust(
                cast.alina().actor(), elm.organisation().id(), bought.id(), "-1", "A gift.");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("is free for request " + waits.number(), "approving it now uses that");
        assertThat(waiting.last(cast.alina(), waits).text())
                .contains("Who may approve it was told: " + elm.buyer().name());
    }

    @Test
    @Requirement("INC-6.mailed")
    void addUpNoAgreementsThatAreCountedApart() {
        OrganisationId id = elm.organisation().id();
        YearMonth last = accounts.presentMonth(id).minusMonths(1);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(id, "support-only", "emea", bought.days())
                        .with(List.of(), Allowances.terms(2, Over.ASK), null)
                        .ofNoProduct(),
                "Bought.");
        statements.issue(cast.alina().actor(), id, last);
        assertThat(waiting.last(elm.buyer()).text())
                .contains("the incidents of 2 agreements, each by itself");
    }

    @Test
    @Requirement("INC-6.mailed")
    void sayOfAMonthThatGaveMoreBackThanItUsed() throws Exception {
        OrganisationId id = elm.organisation().id();
        YearMonth last = accounts.presentMonth(id).minusMonths(1);
        time.replaying(
                last.atDay(10).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant(),
                () -> corrections.adjust(cast.alina().actor(), id, bought.id(), "-2", "A gift."));
        statements.issue(cast.alina().actor(), id, last);
        assertThat(waiting.last(elm.buyer()).text())
                .contains("2 incidents more were given back than used")
                .doesNotContain("-2", "incidents were used");
    }

    @Test
    @Requirement({"INC-3.bills", "INC-3.seen-before-sending"})
    void sayOfOneOverTheAllowanceThatItIsBilled() {
        allowances.amend(bought, 1, Over.BILL);
        life.asked(elm.contact(), "Printing stops");
        assertThat(waiting.last(elm.contact()).text()).contains("over the allowance, and billed");
    }

    @Test
    @Requirement("INC-3.asks")
    void askStaffWhereNobodyOfTheOrganisationCanApprove() {
        db.sql("update person set active = false where id in (:buyer, :administrator)")
                .param("buyer", elm.buyer().id().value())
                .param("administrator", elm.administrator().id().value())
                .update();
        Person maria = cast.maria();
        Case waits = life.asked(elm.contact(), "Printing stops");
        assertThat(waiting.last(maria, waits).text())
                .contains("Carla asks for something", "so that you decide", "/desk/cases/");
        assertThat(waiting.last(elm.contact()).text())
                .contains("so that our team decides")
                .doesNotContain(":  can approve");
    }
}
