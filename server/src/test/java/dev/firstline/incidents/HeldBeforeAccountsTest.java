package dev.firstline.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Giving back, amending and approving at once come one after the other, and none stalls another.
 */
@FirstlineTest
class HeldBeforeAccountsTest {

    private static final int TIMES = 6;

    @Autowired private Cases cases;
    @Autowired private LedgerLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;

    @Test
    @Requirement({"INC-3.free-again", "INC-1.exactly-once"})
    void waiveAmendAndApproveAtOnce() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            Customer elm = customers.add("Elm");
            Agreement bought = allowances.buy(elm.organisation(), 2, Over.ASK);
            List<Case> charged = List.of(life.asked(elm.contact()), life.asked(elm.contact()));
            List<Case> waiting = List.of(life.asked(elm.contact()), life.asked(elm.contact()));
            List<Callable<Object>> all = new ArrayList<>();
            charged.forEach(it -> all.add(() -> life.waived(it)));
            waiting.forEach(it -> all.add(() -> life.approved(elm.buyer(), it)));
            all.add(() -> allowances.amend(bought, 3, Over.ASK));
            try (var people = Executors.newCachedThreadPool()) {
                for (Future<Object> done : people.invokeAll(all)) {
                    assertThat(done.get()).isNotNull();
                }
            }
            waiting.forEach(it -> assertThat(cases.get(it.id()).state()).isEqualTo(CaseState.NEW));
            assertThat(life.account(bought).used()).isEqualTo(2);
            life.leaveQueues(elm.organisation());
        }
    }
}
