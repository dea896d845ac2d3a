package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cases.Case;
import dev.firstline.cases.Routing;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.ProgrammeVersion;
import dev.firstline.programme.Programmes;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.List;
import java.util.Map;

/** Everything together, and a new version of it while cases run. */
@Story
@TestPropertySource(properties = {"firstline.demo=true", "firstline.programme=complete"})
@Requirement("PRG-6.complete")
class CompleteStoryTest {

    @Autowired private Tale tale;

    @Autowired private Programmes programmes;

    @Test
    void sendsEachWhereItsPlanSays() {
        Case premier = tale.ask("ana@acme.example", "medium", "Ledger", "The export stops");
        assertThat(premier.handling().routing())
                .isEqualTo(new Routing("tier-2", "technical-support", "experienced"));
        Case lead = tale.mail("mei@dragonfruit.example", "What does it cost?", "For ten people.");
        assertThat(lead.handling().routing())
                .isEqualTo(new Routing("tier-1", "technical-support", "first"));
        assertThat(tale.caseOnDesk("ion@firstline.example", premier))
                .contains("The plan includes The most experienced engineers");
    }

    @Test
    @Requirement({"PRG-2.running-cases-keep", "PRG-2.moved-by-staff", "COM-6.plan-changed"})
    void keepsWhatRunsUnderItsVersionUntilStaffMoveIt() {
        Case running = tale.ask("ben@birch.example", "medium", "Ledger", "Wrong totals");
        var before = tale.clock(running, CommitmentKind.INITIAL_RESPONSE);
        int first = programmes.current().version();
        publish(
                rules(first)
                        .replaceFirst(
                                "medium: \\{ initialResponse: \\{ goal: 12h, limit: 24h } }",
                                "medium: { initialResponse: 2h }"));
        assertThat(programmes.current().version()).isEqualTo(first + 1);
        assertThat(tale.clock(running, CommitmentKind.INITIAL_RESPONSE)).isEqualTo(before);
        assertThat(tale.caseOnDesk("ion@firstline.example", running))
                .contains("Move to what holds now");

        tale.work(
                "ion@firstline.example",
                running,
                "/move",
                Map.of("move-reason", "They asked for it."));
        assertThat(tale.now(running).origin().programmeVersion()).isEqualTo(first + 1);
        assertThat(tale.clock(running, CommitmentKind.INITIAL_RESPONSE).limitAt())
                .isBefore(before.limitAt());
        assertThat(tale.caseOnDesk("ion@firstline.example", running))
                .contains("moved it from version " + first + " of the programme")
                .contains("since what it runs under changed")
                .doesNotContain("Move to what holds now");
    }

    @Test
    @Requirement("PRG-2.regions-in-use")
    void refusesAVersionThatLosesWhatIsInUse() {
        String latest = rules(programmes.latest().number());
        int regions = latest.indexOf("\nregions:");
        String without =
                latest.substring(0, regions)
                        + latest.substring(regions).replaceFirst("  americas:", "  the-americas:");
        assertThatThrownBy(() -> publish(without))
                .isInstanceOf(FaultyProgramme.class)
                .hasMessageContaining("region-in-use");
    }

    @Test
    @Requirement({"PRG-2.overtaken", "PRG-2.withdrawn"})
    void takesBackWhatIsPlanned() {
        int held = programmes.current().version();
        String planned = rules(held) + "\nholdsFrom: 2190-01-01T00:00:00Z\n";
        publish(planned);
        int later = programmes.latest().number();
        assertThat(programmes.effect(rules(held) + "\n# at once\n"))
                .isEqualTo(new Programmes.Effect(held, List.of(later)));

        ProgrammeVersion kept = programmes.withdrawPlanned(adam(), later);
        assertThat(programmes.current().version()).isEqualTo(kept.number());
        assertThat(programmes.document(kept.number())).isEqualTo(programmes.document(held));
        assertThat(programmes.overtaking(later)).hasValue(kept.number());
        assertThat(programmes.before(kept.number())).hasValue(held);
        assertThat(programmes.document(later)).isEqualTo(planned);
        assertThatThrownBy(() -> programmes.withdrawPlanned(adam(), kept.number()))
                .hasMessageContaining("programme.none-planned");
        assertThat(tale.read("adam@firstline.example", "/admin/programme"))
                .contains("never holds, since version " + kept.number() + " was applied");
    }

    /** Without its examples, which would not hold for what the story changes. */
    private String rules(int version) {
        return programmes.document(version).replaceFirst("(?s)\nexamples:.*", "\n");
    }

    private void publish(String yaml) {
        programmes.apply(yaml, adam(), null);
    }

    private AppliedBy adam() {
        return new AppliedBy.Person(tale.person("adam@firstline.example").id());
    }
}
