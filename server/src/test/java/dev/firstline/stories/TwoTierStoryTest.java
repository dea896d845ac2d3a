package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.LocalDate;
import java.util.Map;

/** Technicians first, engineers after them, and support for whom has no product. */
@Story
@TestPropertySource(properties = {"firstline.demo=true", "firstline.programme=two-tier"})
@Requirement("PRG-6.two-tier")
class TwoTierStoryTest {

    @Autowired private Tale tale;

    @Autowired private Agreements agreements;

    @Test
    void beginsWithATechnicianWhoHandsItToAnEngineer() {
        Case asked = tale.ask("ana@acme.example", "medium", "Ledger", "The month does not close");
        assertThat(asked.handling().queue()).isEqualTo("tier-1");
        tale.work("tudor@firstline.example", asked, "/ownership", Map.of());
        Person ion = tale.person("ion@firstline.example");
        tale.work(
                "tudor@firstline.example",
                asked,
                "/ownership",
                Map.of(
                        "to",
                        Long.toString(ion.id().value()),
                        "note",
                        "Tried: a new month. Seen: E7."));
        assertThat(tale.now(asked).handling().owner()).contains(ion.id());
        assertThat(tale.caseOnDesk("ion@firstline.example", asked))
                .contains("Tried: a new month. Seen: E7.", "Support account manager");
    }

    @Test
    @Requirement("PRG-5.without-product")
    void supportsWhomHasNoProduct() {
        Person mei = tale.person("mei@dragonfruit.example");
        var organisation = mei.organisation().orElseThrow();
        LocalDate today = agreements.today(organisation);
        agreements.make(
                tale.person("adam@firstline.example").actor(),
                NewAgreement.of(
                                organisation,
                                "support-only",
                                "asia-pacific",
                                Days.of(today, today.plusYears(1), false))
                        .ofNoProduct(),
                "Support as a service of its own.");
        Case asked = tale.ask("mei@dragonfruit.example", "medium", "", "Which backup is enough?");
        assertThat(asked.origin().basis().agreement()).isPresent();
        assertThat(tale.read("mei@dragonfruit.example", "/plan")).contains("running");
    }
}
