package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Incidents by the month, one contact who asks for all, and charges that are taken back. */
@Story
@TestPropertySource(properties = {"firstline.demo=true", "firstline.programme=incident-allowance"})
@Requirement("PRG-6.incident-allowance")
class IncidentAllowanceStoryTest {

    @Autowired private Tale tale;

    @Test
    void countsUntilTheAllowanceIsUsedUpAndAsksThen() {
        String ioana = "ioana@cedru.example";
        List<Case> asked = new ArrayList<>();
        Case last = tale.ask(ioana, "low", "Ledger", "Întrebarea 1");
        while (last.state() == CaseState.NEW && asked.size() < 6) {
            asked.add(last);
            last = tale.ask(ioana, "low", "Ledger", "Întrebarea " + (asked.size() + 1));
        }
        assertThat(last.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(asked).hasSizeLessThanOrEqualTo(5).isNotEmpty();
        Case charged = asked.getFirst();
        assertThat(tale.caseOnDesk("ion@firstline.example", charged)).contains("Charged");
        tale.work(
                "ion@firstline.example",
                charged,
                "/resolution",
                Map.of("kinds", "defect-confirmed", "body", "Se corectează în 8.3."));
        assertThat(tale.caseOnDesk("ion@firstline.example", charged)).contains("Taken back");
    }

    @Test
    void letsOneContactOfGoldAskForAll() {
        Case drafted = tale.ask("ana@acme.example", "medium", "Ledger", "The export stops");
        assertThat(drafted.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(tale.read("olga@acme.example", "/")).contains("The export stops");
        tale.send(
                "olga@acme.example",
                "/requests/" + drafted.number() + "/approval",
                "accepted",
                "true");
        assertThat(tale.now(drafted).state()).isEqualTo(CaseState.NEW);
    }
}
