package dev.firstline.journeys;

import org.junit.jupiter.api.Test;

@Journey
class ByTelephoneTest {

    @Test
    void aCallIsRecordedAndTheCustomerFindsItOnThePortal(Stage stage) {
        String subject = "The scanner beeps twice";
        Portal ben = stage.portal("ben@birch.example");
        String number = ben.asks(subject, "I call you about it.", "medium").number();

        CaseOnDesk atTudor = stage.desk("tudor@firstline.example").queue("Tier 1").open(subject);
        atTudor.take().recordCall("Ben let me hear it; a setting helps.");
        ben.opens(number).reads("Ben let me hear it");

        atTudor.resolve("instructions given", "Set the beep to once.");
        stage.correspondent("ben@birch.example").awaitMail("once");
        ben.opens(number).seesState("resolved").confirms();
        atTudor.reload().isIn("closed");
    }
}
