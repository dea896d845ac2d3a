package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Routing;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Three lines; who has no partner is answered by technical support. */
@Story
@TestPropertySource(properties = {"firstline.demo=true", "firstline.programme=partner-first-line"})
@Requirement("PRG-6.partner-first-line")
class PartnerFirstLineStoryTest {

    @Autowired private Tale tale;

    @Test
    @Requirement("INT-6.leads")
    void leadsWhoeverHasNoPartnerToTechnicalSupport() {
        Case asked = tale.ask("ana@acme.example", "medium", "Ledger", "Who may see salaries?");
        assertThat(asked.handling().routing())
                .isEqualTo(new Routing("support", "technical-support", "first"));
        assertThat(tale.caseOnDesk("ion@firstline.example", asked))
                .contains("Who answers Technical support", "Routing rule first");
        Case lead = tale.mail("mei@dragonfruit.example", "What does it cost?", "For ten people.");
        assertThat(lead.handling().routing().line()).isEqualTo("technical-support");
    }

    @Test
    void showsTheThreeLinesToWhoeverAdministersThem() {
        assertThat(tale.read("adam@firstline.example", "/admin/programme/versions/1"))
                .contains("partner", "technical-support", "management", "complaints");
    }
}
