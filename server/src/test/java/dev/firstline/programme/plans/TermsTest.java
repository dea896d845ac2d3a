package dev.firstline.programme.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What follows from what an organisation bought. */
class TermsTest {

    private final ReadyProgramme ready = ReadyProgramme.of("complete");

    @Test
    @Requirement("PRG-3.customised")
    void ownTermsTakeThePlaceOfThePlans() {
        Target twoHours = new Target(Duration.ofHours(1), Duration.ofHours(2));
        OwnTerms own =
                new OwnTerms(
                        CoverageByPriority.NONE,
                        new Targets(Map.of("high", Map.of(TargetKind.INITIAL_RESPONSE, twoHours))),
                        new Allowance(7, Allowance.Over.BILL),
                        null,
                        Services.NONE);
        Terms terms = ready.programme().terms(Chosen.plan("bronze").with(own));
        assertThat(ReadyProgramme.firstAnswer(terms, "high")).isEqualTo("1-2");
        assertThat(ReadyProgramme.firstAnswer(terms, "low")).isEqualTo("48");
        assertThat(terms.allowance()).isEqualTo(new Allowance(7, Allowance.Over.BILL));
    }

    @Test
    void ownTargetsLeaveTheOthersOfTheirPriority() {
        Target target = new Target(Duration.ofHours(1), Duration.ofHours(2));
        OwnTerms own =
                new OwnTerms(
                        CoverageByPriority.NONE,
                        new Targets(Map.of("high", Map.of(TargetKind.RESOLUTION, target))),
                        null,
                        null,
                        Services.NONE);
        Terms terms = ready.programme().terms(Chosen.plan("standard").with(own));
        assertThat(terms.target("high", TargetKind.WORK_START)).isPresent();
        assertThat(terms.target("high", TargetKind.RESOLUTION)).contains(target);
    }

    @Test
    @Requirement("PRG-3.overlay")
    void anOverlayNeedsAPlanUnderItThatItMayLieOver() {
        assertRefused(Chosen.plan("premier"), "plan.needs-another");
        assertRefused(Chosen.plan("premier").over("bronze"), "plan.not-over");
        assertRefused(Chosen.plan("standard").over("critical"), "plan.not-over");
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertRefused(Chosen.plan("platinum"), "plan.unknown");
        assertRefused(Chosen.plan("standard").with(List.of("on-the-moon")), "plan.option-unknown");
    }

    @Test
    @Requirement({"PRG-4.allowance", "PRG-4.over-allowance", "PRG-4.contacts"})
    void goldIsUnlimitedThroughASinglePointOfContact() {
        Terms gold = ready.terms("gold");
        assertThat(gold.allowance().isUnlimited()).isTrue();
        assertThat(gold.hasSinglePointOfContact()).isTrue();
        assertThat(ready.terms("bronze").hasSinglePointOfContact()).isFalse();
        assertThat(ready.terms("bronze").allowance())
                .isEqualTo(new Allowance(2, Allowance.Over.ASK));
    }

    private void assertRefused(Chosen chosen, String code) {
        assertThatThrownBy(() -> ready.programme().terms(chosen))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
