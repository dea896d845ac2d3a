package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.said;
import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.intake.Approvals;
import dev.firstline.intake.Reopenings;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the customer's side let end before it reached the vendor is not helped with. */
@FirstlineTest
class DeclinedRequestsTest {

    @Autowired private Requests requests;
    @Autowired private Approvals approvals;
    @Autowired private Reopenings reopenings;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private LedgerLife life;
    private Customer elm;

    @BeforeEach
    void elmAsksOverItsAllowance() {
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.ASK);
    }

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @Test
    @Requirement({"INC-3.asks", "NFR-7.says-what-to-do"})
    void areNotOpenedAgainPastWhoeverApproves() {
        Case declined = approvals.decline(elm.buyer().actor(), seen(asked()), said("Next month."));
        assertThat(declined.mayReopen(30, declined.origin().openedAt())).isFalse();
        assertThatThrownBy(
                        () ->
                                reopenings.reopen(
                                        elm.contact().actor(), seen(declined), said("Please!")))
                .hasMessageContaining("case.declined");
    }

    @Test
    @Requirement("INC-3.asks")
    void areOthersThanThoseThatWereLetThrough() {
        Case approved = approvals.approve(elm.buyer().actor(), seen(asked()), said(""));
        assertThat(approved.isDeclined()).isFalse();
        assertThat(approved.origin().receivedAt()).isAfter(approved.origin().openedAt());
    }

    private Case asked() {
        return requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.PORTAL, "How?", "Since this morning."));
    }
}
