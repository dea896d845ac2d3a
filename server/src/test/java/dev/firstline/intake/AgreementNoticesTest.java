package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Confirmation;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NamedSam;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Withdrawals;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
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

/** What is told of agreements without being asked: taken back, and who cares for them. */
@FirstlineTest
class AgreementNoticesTest {

    @Autowired private Approvals approvals;
    @Autowired private PlanChanges changes;
    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Withdrawals withdrawals;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private WaitingMail waiting;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;
    private Customer elm;
    private LocalDate today;
    private Agreement bronze;

    @BeforeEach
    void oanaAsksForElm() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
        bronze =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                        elm.organisation().id(),
                                        "bronze",
                                        "emea",
                                        Days.of(today, today.plusYears(1), false))
                                .with(List.of(), "services: { sam: included }", null)
                                .with(null, elm.administrator().id()),
                        "Bought.");
    }

    @Test
    @Requirement({"PRG-3.withdrawn", "INT-6.single-contact"})
    void tellThatWhatWasConfirmedIsTakenBack() {
        Case draft = life.asked(elm.contact(), "Export stops");
        Agreement next = confirmed();
        assertThat(waiting.last(elm.contact()).text())
                .contains("on you are the one who asks us for Elm", "A draft waits")
                .doesNotContain("now", "open each");
        assertThat(desk.see(elm.buyer(), "/plan").text()).contains("Confirmed: Agreed.");
        withdrawals.withdraw(cast.alina().actor(), seen(next), "Not paid in time.");
        assertThat(waiting.last(elm.contact()).text())
                .contains("Not paid in time.", "You do not become the one who asks us");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("is taken back and does not begin", "Not paid in time.")
                .contains("Bronze ends on", "unless it is extended")
                .doesNotContain("You do not become");
        assertThat(desk.see(elm.buyer(), "/plan").text())
                .contains("Confirmed, and taken back before it began: Not paid in time.")
                .contains("unless it is extended")
                .doesNotContain("Confirmed: Agreed.");
        life.closed(
                approvals.approve(
                        elm.administrator().actor(),
                        CaseAsSeen.of(draft.number()),
                        Said.of(Channel.PORTAL, "")));
    }

    /** Whose manager may not answer it reads of it, and is asked nothing. */
    @Test
    @Requirement("PRG-3.change-mailed")
    void tellTheManagerOfAWishWithoutAskingThemToAnswerIt() {
        assertThat(wishedUnder(cast.ion()))
                .contains("asks for a change", "Those who manage agreements answer it")
                .doesNotContain("Confirm or decline");
        assertThat(wishedUnder(cast.maria())).contains("Confirm or decline it.");
    }

    /** What a manager of the agreement reads of a wish. */
    private String wishedUnder(Person sam) {
        Agreement it = agreements.get(bronze.id());
        Amendment now = Amendment.of(it);
        amendments.amend(
                cast.alina().actor(),
                seen(it),
                new Amendment(
                        now.region(),
                        now.options(),
                        now.ownTerms(),
                        now.price(),
                        sam.id(),
                        now.singleContact()),
                "They know them.");
        Wish wish =
                changes.ask(
                        elm.buyer().actor(),
                        NewWish.of(
                                bronze.id(),
                                "bronze",
                                null,
                                today.plusDays(1),
                                today.plusYears(2),
                                ""));
        changes.withdraw(elm.buyer().actor(), wish.id());
        return waiting.of(sam, "wish:" + wish.id().value()).text();
    }

    @Test
    @Requirement("PRG-4.services")
    void nameTheSupportAccountManagerToBothSides() {
        confirmed();
        assertThat(waiting.last(elm.buyer()).text())
                .contains("Your support account manager is " + cast.tudor().name());
        assertThat(told(cast.tudor())).isOne();
        assertThat(desk.see(elm.contact(), "/plan").text())
                .contains("Support account manager", cast.tudor().name());
    }

    @Test
    @Requirement("PRG-4.services")
    void tellOneOfTheStaffOnceThatTheyAreIt() {
        Amendment now = Amendment.of(bronze);
        Agreement with =
                amendments.amend(
                        cast.alina().actor(),
                        seen(bronze),
                        new Amendment(
                                now.region(),
                                now.options(),
                                now.ownTerms(),
                                null,
                                cast.tudor().id(),
                                now.singleContact()),
                        "He knows them.");
        amendments.amend(
                cast.alina().actor(),
                seen(with),
                Amendment.of(with).inRegion("americas"),
                "They moved.");
        assertThat(told(cast.tudor())).isOne();
    }

    @Test
    @Requirement("PRG-3.ended")
    void tellWhoBuysThatItWasEndedAndWhy() {
        amendments.end(cast.alina().actor(), seen(bronze), today.plusDays(3), "Not paid in time.");
        assertThat(waiting.last(elm.buyer()).subject()).contains("Bronze of Elm ends on");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("its last day is", "Not paid in time.", "you can ask for it to go on");
        assertThat(told(elm.contact(), "agreement-ends")).isZero();
    }

    @Test
    @Requirement("PRG-3.change-mailed")
    void tellNobodyWhatTheyHaveJustAnswered() {
        Wish wish =
                changes.ask(
                        elm.buyer().actor(),
                        NewWish.of(
                                bronze.id(), "bronze", null, null, today.plusYears(2), "We stay."));
        assertThat(told(cast.alina(), "change-asked")).isOne();
        changes.decline(cast.alina().actor(), wish.id(), "Not at this price.");
        assertThat(told(cast.alina(), "change-answered")).isZero();
        assertThat(waiting.last(elm.buyer()).text()).contains("Not at this price.");
    }

    private static AgreementAsSeen seen(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    private long told(Person staff) {
        return told(staff, "sam-named");
    }

    private long told(Person staff, String kind) {
        return db.sql(
                        """
                        select count(*)
                          from outgoing_mail
                         where recipient_id = :to
                           and kind = :kind
                           and cast(particulars as jsonb) ->> 'agreement' in (
                                   select cast(id as text) from agreement where organisation_id = :of)
                        """)
                .param("to", staff.id().value())
                .param("kind", kind)
                .param("of", elm.organisation().id().value())
                .query(Long.class)
                .single();
    }

    private Agreement confirmed() {
        Wish wish =
                changes.ask(
                        elm.buyer().actor(),
                        new NewWish(
                                bronze.id(),
                                "bronze",
                                null,
                                null,
                                elm.contact().id(),
                                today.plusDays(10),
                                today.plusYears(1),
                                ""));
        return changes.confirm(
                cast.maria().actor(),
                wish.id(),
                Confirmation.of("Agreed.").managedBy(new NamedSam(cast.tudor().id())));
    }
}
