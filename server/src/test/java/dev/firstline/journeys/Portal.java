package dev.firstline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The portal in the browser of a customer. */
record Portal(Page page) {

    /** Sends a request and stays on its page. */
    Portal asks(String subject, String body, String priority, FilePayload... files) {
        page.navigate("/requests/new");
        return fillsIn(subject, body, priority, files);
    }

    /** The same in a form in which something stands already. */
    Portal fillsIn(String subject, String body, String priority, FilePayload... files) {
        page.getByLabel("Subject").fill(subject);
        page.getByLabel("What happens?").fill(body);
        page.locator("input[type=file]").setInputFiles(files);
        page.locator("label[for=priority-" + priority + "]").click();
        button("Send request").click();
        assertThat(page.locator("h1")).hasText(subject);
        return this;
    }

    Portal opens(String number) {
        page.navigate("/requests/" + number);
        return this;
    }

    String number() {
        return page.locator(".request-line .number").innerText();
    }

    Portal reads(String words) {
        assertThat(page.locator(".message", withText(words))).isVisible();
        return this;
    }

    Portal seesState(String state) {
        assertThat(page.locator(".request-line .state")).containsText(state);
        return this;
    }

    void writes(String text) {
        page.getByLabel("Your message").fill(text);
        button("Send").click();
        reads(text);
    }

    void confirms() {
        button("Yes, it helps").click();
    }

    void rejects(String reason) {
        page.getByLabel("What you want to tell us").fill(reason);
        button("No, not yet").click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
