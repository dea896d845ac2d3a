package dev.firstline.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.programme.plans.Implementation;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

class ChargeRuleTest {

    @Test
    @Requirement("INC-2.monthly")
    void chargesWhatIsWithinTheAllowance() {
        assertThat(ChargeRule.ofNext(new Allowance(2, Over.ASK), 0)).isEqualTo(Charging.CHARGED);
        assertThat(ChargeRule.ofNext(new Allowance(2, Over.ASK), 1)).isEqualTo(Charging.CHARGED);
    }

    @Test
    @Requirement({"INC-3.refuses", "INC-3.bills", "INC-3.asks"})
    void doesAsThePlanSaysOverTheAllowance() {
        assertThat(ChargeRule.ofNext(new Allowance(2, Over.REFUSE), 2)).isEqualTo(Charging.REFUSED);
        assertThat(ChargeRule.ofNext(new Allowance(2, Over.BILL), 2)).isEqualTo(Charging.BILLED);
        assertThat(ChargeRule.ofNext(new Allowance(2, Over.ASK), 7)).isEqualTo(Charging.ASKS);
        assertThat(ChargeRule.ofNext(new Allowance(0, Over.BILL), 0)).isEqualTo(Charging.BILLED);
    }

    @Test
    void asksWhereNobodyHasSaidWhatFollows() {
        assertThat(ChargeRule.ofNext(new Allowance(2, null), 2)).isEqualTo(Charging.ASKS);
    }

    @Test
    @Requirement("INC-2.unlimited")
    void countsNothingWhereThePlanIsUnlimited() {
        assertThat(ChargeRule.ofNext(Allowance.UNLIMITED, 5000)).isEqualTo(Charging.FREE);
    }

    @Test
    @Requirement({"INC-5.free", "INC-5.eleventh"})
    void givesAnImplementationItsIncidents() {
        Implementation ten = new Implementation(10, null, null);
        assertThat(ChargeRule.isFree(ten, 9)).isTrue();
        assertThat(ChargeRule.isFree(ten, 10)).isFalse();
    }

    @Test
    @Requirement("INT-11.paid-after-approval")
    void billsWhatIsOutOfScopeOnceItIsApproved() {
        assertThat(ChargeRule.outOfScope(true, true)).isEqualTo(Charging.BILLED);
        assertThat(ChargeRule.outOfScope(true, false)).isEqualTo(Charging.ASKS);
        assertThat(ChargeRule.outOfScope(false, true)).isEqualTo(Charging.REFUSED);
    }
}
