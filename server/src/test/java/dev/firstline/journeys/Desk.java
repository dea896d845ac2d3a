package dev.firstline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The desk in the browser of somebody of the staff. */
record Desk(Page page) {

    Desk queue(String name) {
        page.locator(".rail-place", withText(name)).click();
        return this;
    }

    /** The case from the list that is shown. */
    CaseOnDesk open(String subject) {
        page.locator(".desk-row-title", withText(subject)).click();
        return new CaseOnDesk(page).titled(subject);
    }

    CaseOnDesk openNumber(String number) {
        page.navigate("/desk/cases/" + number);
        return new CaseOnDesk(page);
    }

    /** A new case, from what a known caller says and sends. */
    CaseOnDesk logCall(String caller, String subject, String said, String file) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Log a call")).click();
        page.locator("#find").fill(caller);
        page.locator(".callers a", withText(caller)).click();
        page.getByLabel("Subject").fill(subject);
        page.locator("label[for=priority-medium]").click();
        page.getByLabel("What they said").fill(said);
        assertThat(page.locator(".composer-attach")).isVisible();
        page.getByLabel("Attach files")
                .setInputFiles(new FilePayload(file, "text/plain", said.getBytes(UTF_8)));
        page.locator("[data-send]").click();
        return new CaseOnDesk(page).titled(subject);
    }

    private static LocatorOptions withText(String text) {
        return new LocatorOptions().setHasText(text);
    }
}
