package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.plans.Channel;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every programme that ships. */
class ReadyProgrammesTest {

    private static final CaseFacts UNPLACED =
            CaseFacts.unplaced("medium", null, Channel.MAIL, "en");

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
        assertThat(programme.findQueue(queue(programme, UNPLACED))).isPresent();
        assertThat(programme.findQueue(queue(programme, withoutAgreement(programme)))).isPresent();
    }

    private static CaseFacts withoutAgreement(Programme programme) {
        return UNPLACED.under(programme.termsWithoutAgreement(), true);
    }

    private static String queue(Programme programme, CaseFacts facts) {
        return programme.route(facts).queue();
    }
}
