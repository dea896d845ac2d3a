package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

/** What is told of a file whose parts do not go together. */
@Requirement({"PRG-1.check", "NFR-7.says-what-to-do"})
class FaultsOfMeaningTest {

    private final Mutated file = Mutated.complete();

    @Test
    void namesWhatARegionPointsTo() {
        assertThat(file.with("    calendar: americas\n", "    calendar: america\n").said())
                .containsExactly(
                        "unknown-calendar: 'america' is no calendar of this programme;"
                                + " write 'americas'");
    }

    @Test
    void knowsTheCountriesOfTheWorld() {
        assertThat(file.with("countries: [RO]", "countries: [RO, XQ]").said())
                .containsExactly(
                        "unknown-country: 'XQ' is no country;"
                                + " write its two letters of ISO 3166, as in RO");
    }

    @Test
    void namesWhatAPlanPointsTo() {
        assertThat(file.with("coverage: business-hours", "coverage: bussiness-hours").said())
                .contains(
                        "unknown-coverage: 'bussiness-hours' is no coverage of this programme;"
                                + " write 'business-hours'");
        assertThat(
                        file.with(
                                        "coverage: { high: 24x7, others: 24x5 }",
                                        "coverage: { hihg: 24x7, others: 24x5 }")
                                .said())
                .contains(
                        "unknown-priority: 'hihg' is no priority of this programme;"
                                + " write 'high'");
    }

    @Test
    void namesWhatARoutePointsTo() {
        assertThat(file.with("to: { queue: triage }", "to: { queue: tirage }").said())
                .containsExactly(
                        "unknown-queue: 'tirage' is no queue of this programme; write 'triage'");
        assertThat(
                        file.with(
                                        "withoutAgreement: { plan: standard",
                                        "withoutAgreement: { plan: basic")
                                .said())
                .singleElement()
                .asString()
                .startsWith("unknown-plan: 'basic' is no plan of this programme; write one of ");
    }

    @Test
    void wantsALastRouteThatFitsAlways() {
        assertThat(
                        file.with(
                                        "  - rule: first\n",
                                        "  - rule: first\n    when: { lead: true }\n")
                                .said())
                .containsExactly(
                        "no-route: the last rule does not fit always, so some cases go nowhere;"
                                + " add a last rule without 'when'");
    }

    @Test
    void findsPlansThatLieOverEachOther() {
        Mutated wrong =
                file.with(
                        "    coverage: { high: 24x7, others: 24x5 }\n",
                        "    overlays: { plans: [premier] }\n    coverage: { high: 24x7, others: 24x5 }\n");
        assertThat(wrong.said())
                .contains(
                        "overlay-cycle: 'critical' lies over itself in the end;"
                                + " let one plan of the round stand alone",
                        "overlay-cycle: 'premier' lies over itself in the end;"
                                + " let one plan of the round stand alone");
    }

    @Test
    void wantsWhatAnOverlayTakesToBeSaidOnce() {
        assertThat(
                        file.with(
                                        "      takes: [channels, coverage]\n",
                                        "      takes: [channels, coverage, targets]\n")
                                .said())
                .containsExactly(
                        "taken-and-said: the plan takes its targets from the one under it,"
                                + " and says it too; take 'targets' out here, or out of takes");
    }

    @Test
    void wantsEveryPlanToPromiseAFirstAnswerForEveryPriority() {
        assertThat(file.with("      low: { initialResponse: 48h }\n", "").said())
                .containsExactly(
                        "no-initial-response: 'standard' promises no initial response for 'low';"
                                + " add 'low: { initialResponse: … }' under targets");
        assertThat(
                        file.with(
                                        "coverage: { high: 24x7, others: 24x5 }",
                                        "coverage: { high: 24x7 }")
                                .said())
                .contains(
                        "no-coverage: 'critical' covers no 'low';"
                                + " add 'low: …' or 'others: …' under coverage");
    }

    @Test
    void wantsTheGoalBeforeTheLimit() {
        assertThat(file.with("{ goal: 12h, limit: 24h }", "{ goal: 25h, limit: 24h }").said())
                .contains(
                        "goal-after-limit: the goal is later than the limit;"
                                + " make the goal at most the limit");
    }

    @Test
    void wantsToKnowWhatHappensOverAnAllowance() {
        assertThat(file.with("{ incidents: 2, over: ask }", "{ incidents: 2 }").said())
                .containsExactly(
                        "missing: 'over' is missing: what happens to one more incident?;"
                                + " add 'over: refuse', 'over: bill' or 'over: ask'");
    }

    @Test
    @Requirement("PRG-4.prices")
    void wantsACurrencyThatThereIs() {
        assertThat(file.with("currency: EUR", "currency: ZZZ").said())
                .containsExactly(
                        "no-currency: there is no currency 'ZZZ'; write its ISO 4217 code, such as EUR");
        assertThat(file.with("currency: EUR", "currency: euro").said())
                .containsExactly(
                        "not-a-currency: 'euro' is not a currency;"
                                + " write its ISO 4217 code in capitals, such as EUR");
    }

    @Test
    void wantsDaysAndPlacesThatThereAre() {
        assertThat(file.with("2026-06-01: \"Vesak Day\"", "2026-02-30: \"Vesak Day\"").said())
                .containsExactly("not-a-date: there is no 2026-02-30; write a day that there is");
        assertThat(file.with("holidays: [RO]", "holidays: [ZZ]").said())
                .containsExactly(
                        "calendar: 'ZZ' is no known country; write its ISO 3166 code, such as RO");
    }

    @Test
    @Requirement("PRG-8.run-by-check")
    void saysOfAFailedExampleWhatCameOutAndWhy() {
        Mutated wrong =
                file.with(
                        "expect: { initialResponse: 2026-11-23T14:30,",
                        "expect: { initialResponse: 2026-11-23T15:30,");
        assertThat(wrong.said())
                .containsExactly(
                        "example-failed: “Standard, High, Friday 17:30 in Bucharest: answer by"
                                + " Monday 14:30”: initialResponse is 2026-11-23T14:30 (6 h of"
                                + " business-hours: from Fri 20 Nov 2026 17:30 to Fri 20 Nov 2026"
                                + " 18:00, from Mon 23 Nov 2026 09:00 to Mon 23 Nov 2026 14:30);"
                                + " change the rule, or expect 2026-11-23T14:30");
        assertThat(wrong.faults().getFirst().line())
                .isEqualTo(wrong.lineOf("initialResponse: 2026-11-23T15:30"));
    }

    @Test
    @Requirement("PRG-8.run-by-check")
    void failsTheExamplesOfAChangedTarget() {
        assertThat(file.with("high: { initialResponse: 6h", "high: { initialResponse: 5h").said())
                .hasSizeGreaterThan(3)
                .allMatch(it -> it.startsWith("example-failed: "));
    }

    @Test
    @Requirement("PRG-8.run-by-check")
    void saysOfAnExampleWhatItLacks() {
        assertThat(file.with("given: { failures: 5 }", "given: { channel: mail }").said())
                .containsExactly(
                        "example-cannot-run: 'failures' is not given;"
                                + " add 'failures: …' to what is given");
        assertThat(
                        file.with(
                                        "given: { plan: premier, over: standard, region",
                                        "given: { plan: premier, region")
                                .said())
                .singleElement()
                .asString()
                .contains("'premier' needs a plan under it");
    }
}
