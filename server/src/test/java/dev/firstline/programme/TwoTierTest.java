package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.programme.lines.Tier;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What {@code two-tier} says, as far as it goes today. */
class TwoTierTest {

    private final ReadyProgramme ready = ReadyProgramme.of("two-tier");

    @Test
    @Requirement("PRG-6.two-tier-tiers")
    void letsTechniciansAnswerFirstAndEngineersAfterThem() {
        assertThat(ready.programme().lines().tiers())
                .extracting(Tier::key, Tier::staff)
                .containsExactly(
                        tuple("tier-1", List.of("technician")),
                        tuple("tier-2", List.of("engineer")));
        assertThat(ready.route("support").queue()).isEqualTo("tier-1");
        assertThat(ready.programme().findQueue("tier-2").orElseThrow().tier()).isEqualTo("tier-2");
    }

    @Test
    @Requirement({"PRG-6.two-tier-without-product", "PRG-5.without-product"})
    void sellsSupportToWhomHasNoProduct() {
        Plan plan = ready.programme().plans().find("support-only").orElseThrow();
        assertThat(plan.withoutProduct()).isTrue();
        assertThat(ready.programme().plans().find("support").orElseThrow().withoutProduct())
                .isFalse();
        assertThat(ready.terms("support-only").service(ServiceKind.NEW_RELEASES, null, null))
                .isEqualTo(Offer.ABSENT);
    }

    @Test
    @Requirement("PRG-6.two-tier-sam")
    void hasASupportAccountManagerUnderAnyPlanThatWantsOne() {
        assertThat(ready.terms("managed").service(ServiceKind.SAM, null, null))
                .isEqualTo(Offer.INCLUDED);
        assertThat(ready.terms("support").service(ServiceKind.SAM, null, null))
                .isEqualTo(Offer.OPTIONAL);
        assertThat(ready.terms("support-only").service(ServiceKind.SAM, null, null))
                .isEqualTo(Offer.OPTIONAL);
    }
}
