package dev.firstline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

@Journey
class ByMailTest {

    private static final String SUBJECT = "Export stops at page 17";

    @Test
    @Requirement({
        "INT-1.e-mail",
        "INT-2.state-on-portal",
        "MAIL-3.references",
        "CAS-5.word-on-portal"
    })
    void aMailIsAnsweredResolvedAndConfirmedOnThePortal(Stage stage) {
        Correspondent ana = stage.correspondent("ana@acme.example");
        ana.writes(SUBJECT, "Since this morning it stops at page 17 of 42.");
        Mail receipt = ana.awaitMail(SUBJECT);
        assertThat(receipt.text()).contains("We answer by");
        assertThat(receipt.header("Auto-Submitted")).isEqualTo("auto-replied");

        CaseOnDesk atIon = stage.desk("ion@firstline.example").queue("Tier 2").open(SUBJECT);
        atIon.take().reply("Please free some space on the export node.");

        Mail answer = ana.awaitMail("Please free some space");
        assertThat(answer.number()).isEqualTo(receipt.number());
        Portal portal = stage.portal("ana@acme.example");
        portal.opens(receipt.number()).reads("Please free some space");

        ana.replies(answer, "Done, and now it stops at page 18.");
        stage.correspondent("ion@firstline.example").awaitMail("stops at page 18");
        atIon.reload().shows("stops at page 18");
        atIon.resolve("fixed", "The clean-up runs again every night.");

        ana.awaitMail("The clean-up runs again");
        portal.opens(receipt.number()).seesState("resolved").confirms();
        portal.opens(receipt.number()).seesState("closed");
        atIon.reload().isIn("closed");
    }
}
