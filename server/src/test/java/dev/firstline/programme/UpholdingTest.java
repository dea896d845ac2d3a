package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.reading.ProgrammeFile;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a new version has to keep, since somebody relies on it. */
@Requirement({"PRG-2.plans-in-use", "NFR-7.says-what-to-do"})
class UpholdingTest {

    private static final InUse.Use PREMIER =
            new InUse.OfPlan(
                    Chosen.plan("premier").over("critical"), FaultPart.AGREEMENTS.of(1, "Acme"));

    private final String published = ReadyProgramme.text("regional-plans");

    @Test
    void keepsAVersionThatPromisesAsMuch() {
        assertThat(said(published, PREMIER)).isEmpty();
        assertThat(said(published.replace("initialResponse: 3h", "initialResponse: 9h"), PREMIER))
                .isEmpty();
    }

    @Test
    void refusesToLoseAPlanInUse() {
        String without = published.replace("plans: [standard, critical]", "plans: [standard]");
        assertThat(said(without, PREMIER))
                .containsExactly(
                        "plan-in-use: 'premier over critical' is used by the agreement of Acme,"
                                + " and is gone or sold otherwise;"
                                + " keep it as it can be bought today");
        assertThat(said(without)).isEmpty();
    }

    @Test
    void refusesToLoseATargetOfAPlanInUse() {
        String without =
                published.replace(
                        "high: { initialResponse: 3h, workStart: 1h }",
                        "high: { initialResponse: 3h }");
        assertThat(said(without, PREMIER))
                .containsExactly(
                        "lost-target: 'premier over critical' promises no workStart for 'high' any"
                                + " more, and is used by the agreement of Acme;"
                                + " keep a target there");
    }

    @Test
    void refusesToLoseATargetOfThePlanForEverybodyElse() {
        String without =
                published.replace(
                        "high: { initialResponse: 6h, workStart: 1h }",
                        "high: { initialResponse: 6h }");
        assertThat(said(without))
                .singleElement()
                .asString()
                .startsWith("lost-target: 'standard' promises no workStart for 'high' any more");
    }

    @Test
    void refusesToLoseAPriorityForWhichAFirstAnswerWasPromised() {
        String after =
                published
                        .replace("  low:\n", "  later:\n")
                        .replace("      low: {", "      later: {");
        assertThat(said(after, PREMIER))
                .contains(
                        "lost-target: 'premier over critical' promises no initialResponse for"
                                + " 'low' any more, and is used by the agreement of Acme;"
                                + " keep a target there");
    }

    @Test
    @Requirement("PRG-2.regions-in-use")
    void refusesToLoseARegionInUse() {
        String without = published.replace("  asia-pacific:", "  oceania:");
        var acme = new InUse.OfRegion("asia-pacific", FaultPart.ORGANISATIONS.of(1, "Acme"));
        assertThat(said(without, acme))
                .contains(
                        "region-in-use: 'asia-pacific' is used by Acme, and is gone;"
                                + " keep the region: its hours may change");
        assertThat(said(published, acme)).isEmpty();
    }

    @Test
    @Requirement("PRG-2.queues-in-use")
    void refusesToLoseAQueueInWhichCasesAreOpen() {
        String renamed = published.replace("  triage: { name", "  sorting: { name");
        var three = new InUse.OfQueue("triage", FaultPart.OPEN_CASES.of(3));
        assertThat(said(renamed, three))
                .containsExactly(
                        "queue-in-use: 3 open cases are in the queue 'triage', which is gone; keep the queue, with its key, until no open case is in it (its"
                                + " name and its routes may change), or have staff move those"
                                + " cases to the version that holds");
        assertThat(said(renamed)).isEmpty();
        assertThat(said(published, three)).isEmpty();
    }

    private List<String> said(String next, InUse.Use... uses) {
        ProgrammeFile file = ProgrammeFile.read(next);
        assertThat(file.sortedFaults()).filteredOn(it -> it.code().startsWith("no-")).isEmpty();
        Upholding.check(ProgrammeFile.programmeOf(published), file, List.of(uses));
        return Said.of(
                file.sortedFaults().stream()
                        .filter(it -> !it.code().startsWith("unknown"))
                        .toList());
    }
}
