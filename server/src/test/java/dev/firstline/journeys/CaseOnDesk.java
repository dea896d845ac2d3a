package dev.firstline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A case's page on the desk. */
record CaseOnDesk(Page page) {

    CaseOnDesk titled(String subject) {
        assertThat(page.locator(".case-head h1")).containsText(subject);
        return this;
    }

    CaseOnDesk shows(String words) {
        assertThat(page.locator(".conversation")).containsText(words);
        return this;
    }

    CaseOnDesk isIn(String state) {
        assertThat(page.locator(".case-head .state")).containsText(state);
        return this;
    }

    CaseOnDesk take() {
        button("Take it").click();
        assertThat(button("Take it")).isHidden();
        return this;
    }

    CaseOnDesk reply(String text) {
        return write("Reply", text, "Send");
    }

    CaseOnDesk asksAndWaits(String text) {
        return write("Reply", text, "Send and wait for customer");
    }

    CaseOnDesk recordCall(String text) {
        tab("Call");
        assertThat(page.locator("#answer .composer-attach")).isVisible();
        return write("Call", text, "Record the call");
    }

    CaseOnDesk resolve(String kind, String text) {
        tab("Resolve");
        page.getByLabel(kind, new GetByLabelOptions().setExact(true)).check();
        return write("Resolve", text, "Send and resolve");
    }

    CaseOnDesk handOver(String to, String note) {
        page.locator("summary", new LocatorOptions().setHasText("Hand over")).click();
        page.getByLabel("To", new GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(to));
        page.getByLabel("What they should know").fill(note);
        button("Hand over").click();
        return shows(note);
    }

    CaseOnDesk hasFile(String name) {
        assertThat(page.locator(".attachment").last()).containsText(name);
        return this;
    }

    CaseOnDesk reload() {
        page.reload();
        return this;
    }

    private CaseOnDesk write(String tab, String text, String send) {
        tab(tab);
        page.locator("#answer textarea").fill(text);
        button(send).click();
        return shows(text);
    }

    private void tab(String name) {
        page.locator(".tab", new LocatorOptions().setHasText(name)).click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
