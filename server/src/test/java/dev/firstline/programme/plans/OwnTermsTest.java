package dev.firstline.programme.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.Said;
import dev.firstline.programme.ToldFault;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

/** What an agreement says for itself is written as a plan is. */
class OwnTermsTest {

    private final ReadyProgramme ready = ReadyProgramme.of("complete");

    @Test
    @Requirement("PRG-3.customised")
    void sayWhatAPlanSays() {
        OwnTerms own =
                read(
                        """
                        coverage: { high: 24x7 }
                        targets: { high: { initialResponse: { goal: 1h, limit: 1h30m } } }
                        allowance: { incidents: unlimited }
                        contacts: single-point
                        """);
        assertThat(own.coverage().find("high").map(Coverage::key)).contains("24x7");
        assertThat(own.targets().find("high", TargetKind.INITIAL_RESPONSE))
                .contains(new Target(Duration.ofHours(1), Duration.ofMinutes(90)));
        assertThat(own.allowance()).isEqualTo(Allowance.UNLIMITED);
        assertThat(own.contacts()).isEqualTo(Contacts.SINGLE_POINT);
    }

    @Test
    void mayBeWrittenAsJson() {
        assertThat(read("{\"allowance\": {\"incidents\": 20, \"over\": \"bill\"}}").allowance())
                .isEqualTo(new Allowance(20, Allowance.Over.BILL));
    }

    @Test
    void maySayNothing() {
        assertThat(read("  ")).isEqualTo(OwnTerms.NONE);
        assertThat(read("{}")).isEqualTo(OwnTerms.NONE);
    }

    @ParameterizedTest
    @Requirement("NFR-7.says-what-to-do")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{| 1:2: not-yaml",
                "[]| not-a-mapping",
                "gift: 1| 1:1: unknown-key",
                "targets: { panic: { resolution: 2h } }| 1:12: unknown-priority",
                "targets: { high: { coffee: 2h } }| 1:20: unknown-key",
                "targets: { high: { resolution: soon } }| 1:32: not-a-duration",
                "targets: { high: { resolution: { goal: 3h, limit: 2h } } }| goal-after-limit",
                "coverage: { high: moonlight }| 1:19: unknown-coverage",
                "allowance: { incidents: -1, over: bill }| 1:25",
                "allowance: { incidents: 5 }| 1:12: missing: 'over' is missing"
            })
    void areRefusedByPlaceWithWhatWouldBeRight(String typed, String fault) {
        var faulty = catchThrowableOfType(FaultyProgramme.class, () -> read(typed));
        assertThat(Said.told(faulty.faults()))
                .extracting(ToldFault::toString)
                .anySatisfy(it -> assertThat(it).contains(fault.strip()));
    }

    private OwnTerms read(String written) {
        return ready.programme().ownTerms(written);
    }
}
