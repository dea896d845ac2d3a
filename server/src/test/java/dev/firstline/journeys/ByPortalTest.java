package dev.firstline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

@Journey
class ByPortalTest {

    @Test
    @Requirement({
        "INT-1.web-portal",
        "INT-5.missing-leg-customer",
        "INT-5.blocks-nothing",
        "CAS-2.hand-over-note",
        "CAS-3.attachments",
        "CAS-5.word-on-portal",
        "CAS-5.word-by-link"
    })
    void anUrgentRequestIsHandedOverRejectedAndConfirmedByTheLinkInTheMail(Stage stage) {
        String subject = "Two ledgers lock each other";
        Portal ana = stage.portal("ana@acme.example");
        String number = ana.asks(subject, "See the log.", "high", file("close.log")).number();
        assertThat(ana.page().locator(".attachment-name")).hasText("close.log");
        assertThat(ana.page().getByText("Please also telephone")).isVisible();

        CaseOnDesk atTudor = stage.desk("tudor@firstline.example").queue("Tier 2").open(subject);
        assertThat(atTudor.page().locator(".attachment-name")).hasText("close.log");
        atTudor.take().handOver("Ion Marin", "Looks like a lock in the ledger.");

        CaseOnDesk atIon = stage.desk("ion@firstline.example").openNumber(number);
        atIon.resolve("workaround given", "Please close ledger by ledger today.");
        ana.opens(number).seesState("resolved").rejects("It locks with one ledger too.");

        atIon.reload().shows("It locks with one ledger too.");
        atIon.resolve("fixed", "The lock is gone since 14:00.");
        Mail solution = stage.correspondent("ana@acme.example").awaitMail("The lock is gone");

        Page anybody = stage.stranger(solution.linkAfter("Yes, it is solved"));
        button(anybody, "Yes, it helps").click();
        assertThat(anybody.locator("h1")).hasText("Closed");
        ana.opens(number).seesState("closed");
    }

    @Test
    @Requirement("NFR-4.without-javascript")
    void theStoryNeedsNoScriptOnThePortal(Stage stage) {
        var withoutScript = new NewContextOptions().setJavaScriptEnabled(false);
        Portal ben = stage.portal("ben@birch.example", withoutScript);
        String number = ben.asks("Totals differ by a cent", "In 3 rows.", "low").number();
        ben.writes("It is rows 17 to 19.");

        CaseOnDesk atTudor = stage.desk("tudor@firstline.example").openNumber(number);
        atTudor.take().resolve("fixed", "They are rounded as on screen now.");

        ben.opens(number).reads("rounded as on screen").confirms();
        ben.seesState("closed");
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "locked".getBytes(StandardCharsets.UTF_8));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
