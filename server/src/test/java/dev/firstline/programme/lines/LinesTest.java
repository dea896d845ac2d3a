package dev.firstline.programme.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.plans.Channel;
import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules that say where a case goes, by what is known of it. */
@Requirement("RTE-1.line-and-queue")
class LinesTest {

    private static final String RULES =
            """
              - rule: questions
                when: { lead: true }
                to: { queue: tier-1, line: technical-support }
              - rule: their-own
                when: { partner: true }
                to: { queue: partners, line: partner }
              - rule: licences
                when: { kinds: [licence, contract] }
                to: { queue: management, line: management }
              - rule: urgent-by-mail
                when: { priorities: [high], channels: [mail] }
                to: { queue: tier-2 }
              - rule: romanian
                when: { languages: [ro] }
                to: { queue: tier-2, skills: [romanian] }
              - rule: the-rest-of-leads
                when: { lead: true, placed: true }
                to: { queue: management, line: management }
            """;

    private final Programme programme = with("technical-support");

    @Test
    @Requirement("INT-6.leads")
    void leadWhoHasNoAgreementToTheLineThatTheProgrammeNames() {
        Routed routed = with("management").route(lead());
        assertThat(routed.line()).isEqualTo("management");
        assertThat(routed.rule()).isEqualTo("the-rest-of-leads");
        assertThat(routed.queue()).isEqualTo("management");
        assertThat(programme.route(lead()).rule()).isEqualTo("questions");
    }

    @Test
    void goByKindPriorityChannelAndLanguage() {
        assertThat(queue("medium", "licence", Channel.PORTAL, "en")).isEqualTo("management");
        assertThat(queue("high", null, Channel.MAIL, "en")).isEqualTo("tier-2");
        assertThat(queue("high", null, Channel.PORTAL, "en")).isEqualTo("tier-1");
        assertThat(queue("medium", null, Channel.PORTAL, "ro")).isEqualTo("tier-2");
    }

    @Test
    void nameWhatWhoeverTakesItShouldKnow() {
        assertThat(customer("medium", null, Channel.PORTAL, "ro"))
                .extracting(programme::route)
                .extracting(Routed::skills)
                .asString()
                .isEqualTo("[romanian]");
    }

    @Test
    @Requirement("RTE-1.shown-with-rule")
    void sayWhatTheRuleAskedFor() {
        assertThat(programme.whyRouted("urgent-by-mail").facts().toString())
                .contains("name=priorities, value=high", "name=channels, value=mail", "tier-2");
    }

    private String queue(String priority, @Nullable String kind, Channel channel, String language) {
        return programme.route(customer(priority, kind, channel, language)).queue();
    }

    private CaseFacts customer(
            String priority, @Nullable String kind, Channel channel, String language) {
        return CaseFacts.unplaced(priority, kind, channel, language)
                .under(ReadyProgramme.of("complete").terms("standard"), false);
    }

    private static CaseFacts lead() {
        return CaseFacts.unplaced("medium", null, Channel.PORTAL, "en")
                .under(ReadyProgramme.of("complete").programme().termsWithoutAgreement(), true);
    }

    private static Programme with(String lineOfLeads) {
        String yaml =
                ReadyProgramme.text("complete")
                        .replace("  - rule: partner-first\n", RULES + "  - rule: partner-first\n")
                        .replace("line: technical-support }\n\ntiers", "line: LINE }\n\ntiers")
                        .replace("LINE", lineOfLeads);
        return ReadyProgramme.read(yaml).programme();
    }
}
