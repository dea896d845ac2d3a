package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Drafts are sent by who is the contact when they are sent, under what is bought then. */
@FirstlineTest
@Requirement({"INT-6.single-contact", "INT-6.draft-passed-on"})
class DraftsOfNowTest {

    @Autowired private Approvals approvals;
    @Autowired private DraftReaders readers;
    @Autowired private AwaitedApprovals awaited;
    @Autowired private Timelines timelines;
    @Autowired private Requests requests;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private AskingRules askingRules;
    @Autowired private WaitingMail waiting;
    @Autowired private JdbcClient db;
    @Autowired private Accounts accounts;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    private Customer elm;
    private Agreement first;
    private LocalDate today;

    @BeforeEach
    void oanaAsksForElm() {
        cast.ledger();
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
        first =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                        elm.organisation().id(),
                                        "bronze",
                                        "emea",
                                        Days.of(today.minusDays(9), today.plusYears(1), false))
                                .with(null, elm.administrator().id()),
                        "Bought.");
    }

    @Test
    void areSentByTheContactOfNowUnderTheAgreementOfNow() {
        Case draft = life.asked(elm.contact(), "Export stops");
        Agreement now = followed(elm.contact().id());
        assertThatThrownBy(() -> approve(elm.administrator(), draft))
                .hasMessageContaining("approval.contact-only");
        assertThat(desk.see(elm.administrator(), "/requests/" + draft.number()).text())
                .contains(elm.contact().name() + " asks us for your organisation");
        assertThat(desk.see(elm.contact(), "/requests/" + draft.number()).text())
                .contains("Your turn:", "Approve and send")
                .doesNotContain(elm.administrator().name() + " asks us");
        Case sent = approve(elm.contact(), draft);
        assertThat(sent.origin().requester()).isEqualTo(elm.contact().id());
        assertThat(sent.origin().basis().agreement()).contains(now.id());
        life.closed(sent);
    }

    @Test
    void areSeenByTheContactOfNowWhoeverWroteThem() {
        Case draft = life.asked(elm.contact(), "Export stops");
        followed(elm.buyer().id());
        assertThatThrownBy(() -> approve(elm.contact(), draft))
                .hasMessageContaining("approval.contact-only");
        Case sent = approve(elm.buyer(), draft);
        assertThat(sent.origin().requester()).isEqualTo(elm.buyer().id());
        life.closed(sent);
    }

    @Test
    void areSentByTheirWriterWhereOthersMayAskByNow() {
        Case draft = life.asked(elm.contact(), "Export stops");
        Agreement now = followed(null);
        assertThat(desk.see(elm.contact(), "/requests/" + draft.number()).text())
                .contains("others may ask too by now")
                .doesNotContain("One contact asks for all", "a draft for them");
        Case sent = approve(elm.contact(), draft);
        assertThat(sent.origin().basis().agreement()).contains(now.id());
        life.closed(sent);
    }

    @Test
    @Requirement("INT-10.outside-plan-rule")
    void areNotChargedWhereThePlanGivesNoHelp() {
        Case draft =
                requests.open(
                        elm.contact().actor(),
                        Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "At 40 %.")
                                .about("ledger", "8.1", null));
        Case sent = approve(elm.administrator(), draft);
        assertThat(accounts.entries(sent.id())).isEmpty();
        life.closed(sent);
    }

    @Test
    void areNamedToANewContactByMailOnce() {
        Case one = life.asked(elm.contact(), "Export stops");
        Case other = life.asked(elm.contact(), "Import stops");
        Agreement now = followed(elm.buyer().id());
        assertThat(waiting.last(elm.buyer()).text())
                .contains("2 drafts wait for you", "“Export stops”, written by", "“Import stops”")
                .contains("/requests/" + one.number(), "/requests/" + other.number());
        amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(now.id(), now.version()),
                Amendment.of(now).inRegion("americas"),
                "They moved.");
        assertThat(told(elm.buyer())).isOne();
        life.closed(approve(elm.buyer(), one));
        life.closed(approve(elm.buyer(), other));
    }

    @Test
    void areShownToAPlannedContactFromTheirFirstDay() {
        Agreement now = followed(elm.buyer().id(), today.plusDays(5));
        Case draft = life.asked(elm.contact(), "Export stops");
        assertThat(told(elm.buyer())).isZero();
        comes(now);
        while (readers.goOn()) {}
        assertThat(waiting.last(elm.buyer()).text())
                .contains("the one who asks us", "“Export stops”")
                .doesNotContain("From " + today.plusDays(5));
        assertThat(desk.see(elm.buyer(), "/requests/" + draft.number()).text())
                .contains("Approve and send");
        while (readers.goOn()) {}
        assertThat(told(elm.buyer())).isOne();
        life.closed(approve(elm.buyer(), draft));
    }

    /** Nobody changes anything on that day. */
    @Test
    @Requirement("CAS-12.turn")
    void areTheCustomersTurnAgainFromTheFirstDayOfTheNextContact() {
        Agreement now = followed(elm.buyer().id(), today.plusDays(5));
        Case draft = life.asked(elm.contact(), "Export stops");
        db.sql("update person set active = false where id = :id")
                .param("id", elm.administrator().id().value())
                .update();
        while (awaited.goOn()) {}
        assertThat(turns(draft)).containsExactly("vendor");
        comes(now);
        while (readers.goOn()) {}
        while (awaited.goOn()) {}
        assertThat(turns(draft)).containsExactly("vendor", "customer");
        life.closed(approve(elm.buyer(), draft));
    }

    private List<String> turns(Case subject) {
        return timelines.list(subject).stream()
                .filter(it -> it.type() == EventType.TURN_CHANGED)
                .map(it -> String.valueOf(it.to()))
                .toList();
    }

    /** The first day of one that follows is today. */
    private void comes(Agreement now) {
        db.sql("update agreement set ends = :last where id = :id")
                .param("last", today.minusDays(1))
                .param("id", first.id().value())
                .update();
        db.sql("update agreement set starts = :today where id = :id")
                .param("today", today)
                .param("id", now.id().value())
                .update();
    }

    @Test
    @Requirement("INT-6.monthly-cap")
    void areNotSentOverTheCapOfTheOrganisation() {
        Case draft = life.asked(elm.contact(), "Export stops");
        Case second = life.asked(elm.contact(), "Import stops");
        askingRules.set(
                cast.alina().actor(),
                elm.organisation().id(),
                new Asking(false, 1, false),
                Set.of(),
                0);
        life.closed(approve(elm.administrator(), draft));
        assertThatThrownBy(() -> approve(elm.administrator(), second))
                .hasMessageContaining("entitlement.cap");
        Agreement now = followed(null);
        assertThat(now.contact()).isEmpty();
        life.closed(approve(elm.contact(), second));
    }

    private long told(Person person) {
        return db.sql(
                        "select count(*) from outgoing_mail where recipient_id = :to and kind = 'drafts-waiting'")
                .param("to", person.id().value())
                .query(Long.class)
                .single();
    }

    private Agreement followed(@Nullable PersonId contact) {
        return followed(contact, today);
    }

    private Agreement followed(@Nullable PersonId contact, LocalDate from) {
        return agreements.replace(
                cast.alina().actor(),
                new AgreementAsSeen(first.id(), first.version()),
                new Successor(
                        "bronze",
                        null,
                        null,
                        contact,
                        null,
                        Days.of(from, today.plusYears(1), false),
                        null,
                        null),
                "Wished for.");
    }

    private Case approve(Person by, Case draft) {
        return approvals.approve(
                by.actor(), CaseAsSeen.of(draft.number()), Said.of(Channel.PORTAL, ""));
    }
}
