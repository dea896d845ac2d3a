package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every programme that ships. */
class ReadyProgrammesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regional-plans",
                "web-accounts",
                "incident-allowance",
                "partner-first-line",
                "two-tier",
                "complete"
            })
    @Requirement({"PRG-1.one-file", "PRG-8.carried", "PRG-8.run-by-check"})
    void isRightWithAllItsExamples(String name) {
        String yaml = ReadyProgramme.text(name);
        assertThat(ProgrammeCheck.of(yaml).faults()).isEmpty();
        assertThat(yaml)
                .startsWith("# yaml-language-server: $schema=programme.schema.json\n")
                .contains("\nexamples:\n");
    }

    /** The demo's organisations are in these regions, and its cases have these priorities. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "regional-plans",
                "web-accounts",
                "incident-allowance",
                "partner-first-line",
                "two-tier",
                "complete"
            })
    @Requirement("PRG-6.chosen")
    void servesTheDemo(String name) {
        Programme programme = ReadyProgramme.of(name).programme();
        assertThat(programme.regions())
                .extracting(Region::key)
                .contains("emea", "americas", "asia-pacific");
        assertThat(programme.priorities())
                .extracting(Priority::key)
                .containsExactly("high", "medium", "low");
        assertThat(programme.findQueue(programme.route(null).value())).isPresent();
        assertThat(programme.findQueue(programme.route("Acme").value())).isPresent();
    }
}
