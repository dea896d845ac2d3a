package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Allowances;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** Who asks by mail for what they approve themselves hears of both in one mail. */
@FirstlineTest
@Requirement("INC-3.asks")
class OwnApprovalTest {

    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    @Autowired private JdbcClient db;

    @Test
    void isToldInTheAcknowledgementAlone() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.ASK);
        MailIn.from("Paul <%s>".formatted(elm.buyer().email()), "Export", "Stops").to(mails);
        assertThat(told(elm.buyer())).containsExactly("awaits-approval");
        assertThat(waiting.last(elm.buyer()).text())
                .contains("We have your request “Export”", "You can approve it yourself")
                .doesNotContain("asks us for something");
    }

    @Test
    void isToldToOthersWithoutThat() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.ASK);
        MailIn.from("Carla <%s>".formatted(elm.contact().email()), "Export", "Stops").to(mails);
        assertThat(told(elm.buyer())).containsExactly("approval-asked");
        assertThat(waiting.last(elm.contact()).text()).doesNotContain("approve it yourself");
    }

    private List<@Nullable String> told(Person to) {
        return db.sql("select kind from outgoing_mail where recipient_id = :to order by id")
                .param("to", to.id().value())
                .query(String.class)
                .list();
    }
}
