package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.PersonId;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who learns that somebody else asks for an organisation, each once (INT-6). */
@FirstlineTest
@Requirement("INT-6.single-contact")
class ContactsReplacedTest {

    @Autowired private Approvals approvals;
    @Autowired private AwaitedApprovals awaited;
    @Autowired private DraftReaders readers;
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
                                        Days.of(today.minusDays(9), today.plusYears(1), false))
                                .with(null, elm.administrator().id()),
                        "Bought.");
    }

    @Test
    void theOneBeforeIsToldInTheirLanguageAndTheNewOneWithoutDraftsToo() {
        db.sql("update person set language = 'ro' where id = :id")
                .param("id", elm.administrator().id().value())
                .update();
        amended(elm.buyer().id());
        assertThat(waiting.last(elm.administrator()).text())
                .contains(
                        "De acum Paul ne adresează cereri în numele Elm, în locul dumneavoastră.");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("You are the one who asks us for Elm now", "No draft waits");
    }

    @Test
    void bothAreToldOfALaterDayWhenItIsAgreedOn() {
        Agreement next = followed(elm.buyer().id(), today.plusDays(5));
        assertThat(waiting.last(elm.administrator()).text())
                .contains("Paul asks us for Elm, in your place; until then it is you");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("on you are the one who asks us for Elm")
                .doesNotContain("now");
        withdrawals.withdraw(
                cast.alina().actor(), new AgreementAsSeen(next.id(), next.version()), "Not paid.");
        assertThat(waiting.last(elm.administrator()).text())
                .contains("Not paid.", "You stay the one who asks us for Elm");
    }

    @Test
    void theOneBeforeIsToldThatOthersMayAskToo() {
        followed(null, today);
        assertThat(waiting.last(elm.administrator()).text())
                .contains("You are no longer the only one who asks us for Elm");
    }

    @Test
    @Requirement("INT-6.draft-passed-on")
    void theWriterIsToldWhoseDraftItIsNowAndNobodyTwiceOfOne() {
        Case draft = life.asked(elm.contact(), "Export stops");
        int before = mails(elm.contact());
        amended(elm.buyer().id());
        awaited.look(Set.of(elm.organisation().id()));
        while (readers.goOn()) {}
        assertThat(waiting.last(elm.contact()).text())
                .contains("Paul asks us for Elm now", "What you wrote is a draft for them")
                .contains("“Export stops”", "/requests/" + draft.number());
        assertThat(mails(elm.contact())).isEqualTo(before + 1);
        assertThat(waiting.last(elm.buyer()).text()).contains("A draft waits for you");
        assertThat(mails(elm.buyer())).isEqualTo(1);
        assertThat(desk.see(elm.contact(), "/requests/" + draft.number()).text())
                .contains("Paul asks us for your organisation: this is a draft for them");
        drop(elm.buyer(), draft);
    }

    @Test
    @Requirement("INT-6.draft-passed-on")
    void theWriterWhoBecomesTheContactIsToldOfTheirOwnDraftOnceAndSendsIt() {
        Case draft = life.asked(elm.contact(), "Export stops");
        int before = mails(elm.contact());
        amended(elm.contact().id());
        awaited.look(Set.of(elm.organisation().id()));
        assertThat(waiting.last(elm.contact()).text()).contains("“Export stops”, written by you");
        assertThat(mails(elm.contact())).isEqualTo(before + 1);
        life.closed(
                approvals.approve(
                        elm.contact().actor(),
                        CaseAsSeen.of(draft.number()),
                        Said.of(Channel.PORTAL, "")));
    }

    @Test
    @Requirement("INT-6.draft-passed-on")
    void theWriterIsToldOnceWhereTheDraftIsTheirOwnNow() {
        Case draft = life.asked(elm.contact(), "Export stops");
        int before = mails(elm.contact());
        amended(null);
        awaited.look(Set.of(elm.organisation().id()));
        assertThat(waiting.last(elm.contact()).text())
                .contains("You may ask us for Elm yourself now", "open it, and send it to us");
        assertThat(mails(elm.contact())).isEqualTo(before + 1);
        drop(elm.contact(), draft);
    }

    private void drop(Person by, Case draft) {
        approvals.decline(
                by.actor(), CaseAsSeen.of(draft.number()), Said.of(Channel.PORTAL, "Solved."));
    }

    private int mails(Person to) {
        return db.sql("select count(*) from outgoing_mail where recipient_id = :to")
                .param("to", to.id().value())
                .query(Integer.class)
                .single();
    }

    /** Bronze has no single point of contact of itself, so that it may be without one. */
    private void amended(@Nullable PersonId contact) {
        amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(bronze.id(), bronze.version()),
                Amendment.of(bronze).withContact(contact),
                "She left.");
    }

    private Agreement followed(@Nullable PersonId contact, LocalDate from) {
        return agreements.replace(
                cast.alina().actor(),
                new AgreementAsSeen(bronze.id(), bronze.version()),
                new Successor(
                        "bronze",
                        null,
                        List.of(),
                        contact,
                        null,
                        Days.of(from, today.plusYears(1), false),
                        null,
                        null),
                "Wished for.");
    }
}
