package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Allowances;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Set;

/** Who may not ask hears why, once; what they wrote is kept. */
@FirstlineTest
class NotEntitledTest {

    @Autowired private Customers customers;
    @Autowired private AskingRules askingRules;
    @Autowired private Allowances allowances;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    @Autowired private JdbcClient db;

    @Test
    @Requirement({"INT-6.list-of-people", "NFR-7.says-what-to-do"})
    void isAnsweredOnceAndKept() {
        Customer elm = customers.add("Elm");
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                Set.of(elm.buyer().id()),
                0);
        MailIn mail = MailIn.from("Carla <%s>".formatted(elm.contact().email()), "Export", "Stops");
        Outcome outcome = mail.to(mails);
        mail.to(mails);
        assertThat(outcome.number()).isNull();
        assertThat(sent(elm)).isEqualTo(1);
        assertThat(waiting.last(elm.contact()).text())
                .contains("We received your message “Export”", "you are not on its list");
    }

    @Test
    @Requirement({"INC-3.refuses", "NFR-7.says-what-to-do"})
    void isToldThatThePlanIncludesNone() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.REFUSE);
        MailIn.from("Carla <%s>".formatted(elm.contact().email()), "Export", "Stops").to(mails);
        assertThat(waiting.last(elm.contact()).text())
                .contains("No incidents are included in", "your plan takes none")
                .doesNotContain("used up", "next month");
    }

    private int sent(Customer to) {
        return db.sql(
                        "select count(*) from outgoing_mail where recipient_id = :to and kind = 'not-entitled'")
                .param("to", to.contact().id().value())
                .query(Integer.class)
                .single();
    }
}
