package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.directory.People;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests by mail: whose they are, their priority, and what their senders hear (INT). */
@FirstlineTest
class NewRequestByMailTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";

    @Autowired private Cast cast;
    @Autowired private IncomingMails mails;
    @Autowired private People people;
    @Autowired private Desk desk;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void theCastIsThere() {
        cast.ana();
        cast.bea();
        cast.ion();
    }

    @Test
    @Requirement("INT-6.contact-by-asking")
    void aSenderOfAVerifiedDomainBecomesAContactByAsking() {
        Outcome outcome =
                MailIn.from("Nou Venit <nou@acme.example>", "First time", "Hello").to(mails);
        assertThat(people.findByEmail("nou@acme.example").orElseThrow().organisation())
                .contains(cast.acme().id());
        assertThat(desk.find(outcome).handling().queue()).isEqualTo("tier-1");
        assertThat(desk.mails(outcome)).containsExactly("acknowledgement");
    }

    @Test
    @Requirement("INT-4.line-in-mail")
    void thePriorityIsTakenFromItsLine() {
        assertThat(priority("It burns.\n\nPriority: HIGH\n")).isEqualTo("high");
        assertThat(priority("Arde.\nPrioritate: ridicata\n")).isEqualTo("high");
        assertThat(priority("*Priority:* low")).isEqualTo("low");
    }

    @Test
    @Requirement("INT-4.mailbox-default")
    void thePriorityIsTheMailboxesDefaultWithoutSuchALine() {
        assertThat(priority("High priority, please")).isEqualTo("medium");
        assertThat(priority("Priority: gigantic")).isEqualTo("medium");
    }

    @Test
    void theClockCountsFromTheReceipt() {
        Outcome outcome = MailIn.from(ANA, "Clock", "Tick").to(mails);
        assertThat(
                        jdbc.sql(
                                        """
                                        select started_at = received_at
                                          from commitment c join support_case s on s.id = c.case_id
                                         where s.number = :number
                                        """)
                                .param("number", Long.parseLong(String.valueOf(outcome.number())))
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    @Requirement("INT-2.state-by-mail")
    void theStateIsMailedToAParticipant() {
        Outcome opened = MailIn.from(ANA, "State", "?").to(mails);
        MailIn.from(ANA, "Status [##" + opened.number() + "##]", "").to(mails);
        assertThat(desk.mails(opened)).containsExactly("acknowledgement", "status");
    }

    @Test
    @Requirement("INT-2.state-by-mail")
    void theStateIsMailedToWhoGivesTheBareNumberToo() {
        Outcome opened = MailIn.from(ANA, "State", "?").to(mails);
        MailIn.from(ANA, "Re: status " + opened.number(), "Thank you").to(mails);
        assertThat(desk.mails(opened)).containsExactly("acknowledgement", "status");
        assertThat(desk.words(opened)).containsExactly("?");
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void theBareNumberOfOthersTellsNothing() {
        Outcome opened = MailIn.from(ANA, "State", "?").to(mails);
        Outcome asked =
                MailIn.from("Bea <bea@birch.example>", "status " + opened.number(), "Well?")
                        .to(mails);
        assertThat(asked.created()).isTrue();
        assertThat(desk.notes(asked)).isEmpty();
        assertThat(desk.mails(opened)).containsExactly("acknowledgement");
    }

    @Test
    @Requirement("INT-2.state-to-participants-only")
    void whoTakesNoPartHearsOfNoCase() {
        Outcome opened = MailIn.from(ANA, "State", "?").to(mails);
        Outcome asked =
                MailIn.from("x@elsewhere.example", "status [##" + opened.number() + "##]", "")
                        .to(mails);
        assertThat(asked.number()).isNull();
        assertThat(desk.mails(opened)).containsExactly("acknowledgement");
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*)
                                          from outgoing_mail o join person p on p.id = o.recipient_id
                                         where p.email = 'x@elsewhere.example' and o.case_id is null
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @Requirement("MAIL-6.cap")
    void twoMachinesThatAnswerEachOtherStop() {
        int acknowledged = 0;
        for (int ticket = 700; ticket < 740; ticket++) {
            Outcome outcome =
                    MailIn.from("robot@acme.example", "Ticket " + ticket + " created", "Thanks")
                            .to(mails);
            acknowledged += desk.mails(outcome).size();
        }
        assertThat(acknowledged).isEqualTo(30);
    }

    private String priority(String body) {
        return desk.find(MailIn.from(ANA, "Priority", body).to(mails)).handling().priority();
    }
}
