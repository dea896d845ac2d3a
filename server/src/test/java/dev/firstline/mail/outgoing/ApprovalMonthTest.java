package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.People;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail about one more incident names the month that it is one more of, as its page does. */
@FirstlineTest
@Requirement("INC-3.asks")
class ApprovalMonthTest {

    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private WaitingMail waiting;
    @Autowired private People people;
    @Autowired private CaseLife life;

    @Test
    void isNamedWhereItIsUsedUp() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 1, Over.ASK);
        life.asked(elm.contact(), "Export stops");
        life.asked(elm.contact(), "Printing stops");
        String used = "The incidents of \\p{L}+ 20\\d\\d are used up";
        assertThat(waiting.last(elm.buyer()).text()).containsPattern(used + ", and this would be");
        assertThat(waiting.last(elm.contact()).text()).containsPattern(used + ": .* can approve");
        people.speak(elm.buyer().id(), "ro");
        assertThat(waiting.last(elm.buyer()).text())
                .containsPattern("Incidentele incluse pentru \\p{L}+ 20\\d\\d s-au epuizat, iar");
    }

    @Test
    void isNamedWhereItIncludesNone() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.ASK);
        life.asked(elm.contact(), "Export stops");
        assertThat(waiting.last(elm.buyer()).text())
                .containsPattern(
                        "No incidents are included in \\p{L}+ 20\\d\\d, and this would be");
    }
}
