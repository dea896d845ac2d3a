package dev.firstline.programme.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

/** What follows from what an organisation bought. */
class TermsTest {

    private final ReadyProgramme ready = ReadyProgramme.of("complete");

    @Test
    @Requirement("PRG-3.customised")
    void ownTermsTakeThePlaceOfThePlans() {
        String own =
                """
                targets: { high: { initialResponse: { goal: 1h, limit: 2h } } }
                allowance: { incidents: 7, over: bill }
                """;
        Terms terms = ready.programme().terms(Chosen.plan("bronze").with(own));
        assertThat(ReadyProgramme.firstAnswer(terms, "high")).isEqualTo("1-2");
        assertThat(ReadyProgramme.firstAnswer(terms, "low")).isEqualTo("48");
        assertThat(terms.allowance()).isEqualTo(new Allowance(7, Allowance.Over.BILL));
    }

    @Test
    @Requirement({"COM-1.next-response", "COM-1.resolution", "COM-1.goal-and-limit"})
    void aPlanMayPromiseFurtherAnswersAndASolution() {
        String own =
                "targets: { high: { nextResponse: 4h, resolution: { goal: 12h, limit: 24h } } }";
        Terms terms = ready.programme().terms(Chosen.plan("standard").with(own));
        assertThat(terms.target("high", TargetKind.NEXT_RESPONSE))
                .contains(new Target(Duration.ofHours(4), Duration.ofHours(4)));
        assertThat(terms.target("high", TargetKind.RESOLUTION))
                .contains(new Target(Duration.ofHours(12), Duration.ofHours(24)));
    }

    @Test
    void ownTargetsLeaveTheOthersOfTheirPriority() {
        Target target = new Target(Duration.ofHours(1), Duration.ofHours(2));
        String own = "targets: { high: { resolution: { goal: 1h, limit: 2h } } }";
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
    @Requirement({"INT-1.plan-asks-by", "INT-1.plan-answers-by", "INT-1.channel-by-priority"})
    void aPlanSaysByWhatItIsAskedAndAnswered() {
        String yaml =
                ReadyProgramme.text("complete")
                        .replaceFirst(
                                "answer: \\[portal, mail, telephone]",
                                "answer: [portal]\n"
                                        + "      byPriority: { high: { ask: [telephone], answer: [telephone, mail] } }");
        Terms standard = ReadyProgramme.read(yaml).terms("standard");
        assertThat(standard.mayAsk("low", Channel.API)).isTrue();
        assertThat(standard.mayAsk("high", Channel.API)).isFalse();
        assertThat(standard.mayAnswer("low", Channel.MAIL)).isFalse();
        assertThat(standard.mayAnswer("high", Channel.MAIL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    @Requirement("PRG-4.all-services")
    void everyServiceCanBeStated(ServiceKind service) {
        String own = "services: { %s: optional }".formatted(service.key());
        Terms terms = ready.programme().terms(Chosen.plan("bronze").with(own));
        assertThat(terms.service(service, null, null)).isEqualTo(Offer.OPTIONAL);
        assertThat(ready.programme().plans().services()).containsKey(service);
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
