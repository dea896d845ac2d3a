package dev.firstline.journeys;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

@Journey
class ByTelephoneTest {

    @Test
    @Requirement({"INT-1.telephone", "CAS-3.telephone-notes"})
    void aCallBecomesACaseThatTheCallerFollowsOnThePortal(Stage stage) {
        Desk tudor = stage.desk("tudor@firstline.example");
        CaseOnDesk atTudor =
                tudor.logCall("Ben Carter", "The scanner beeps twice", "Each time.", "beeps.txt")
                        .hasFile("beeps.txt");
        Correspondent ben = stage.correspondent("ben@birch.example");
        String number = ben.awaitMail("The scanner beeps twice").number();

        Portal atBen = stage.portal("ben@birch.example").opens(number).reads("Each time.");
        atTudor.take().recordCall("Ben let me hear it; a setting helps.");
        atBen.opens(number).reads("Ben let me hear it");

        atTudor.resolve("instructions given", "Set the beep to once.");
        ben.awaitMail("Set the beep to once.");
        atBen.opens(number).seesState("resolved").confirms();
        atBen.seesState("closed");
        atTudor.reload().isIn("closed");
    }
}
