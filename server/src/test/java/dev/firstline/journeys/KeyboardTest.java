package dev.firstline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

/** The desk's main path by somebody who has no mouse. */
@Journey
class KeyboardTest {

    private static final int MOST_STOPS = 60;

    @Test
    @Requirement("NFR-4.keyboard")
    void aCaseIsFoundTakenAndAnsweredWithoutAMouse(Stage stage) {
        stage.portal("ana@acme.example").asks("Keys only", "Please.", "high");
        Page page = stage.open("/sign-in", new NewContextOptions());
        tabTo(page, page.getByLabel("E-mail address"));
        page.keyboard().type("tudor@firstline.example");
        page.keyboard().press("Tab");
        page.keyboard().type("firstline-demo");
        page.keyboard().press("Enter");

        press(page, page.locator(".rail-place", withText("Tier 2")));
        assertThat(page.locator("h1")).hasText("Tier 2");
        Locator row = page.locator(".desk-row-title", withText("Keys only"));
        for (int stop = 0; stop < MOST_STOPS && !isFocused(row); stop++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("o");
        assertThat(page.locator(".case-head h1")).containsText("Keys only");

        press(page, page.locator("[data-take]"));
        assertThat(page.locator("[data-take]")).hasCount(0);
        page.keyboard().press("r");
        page.keyboard().type("Written by keys.");
        press(page, page.locator("[data-send]").first());
        assertThat(page.locator(".conversation")).containsText("Written by keys.");
        page.reload();
        assertThat(page.locator("#answer textarea")).hasValue("");
    }

    private static void press(Page page, Locator target) {
        tabTo(page, target);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, Locator target) {
        target.waitFor();
        for (int stop = 0; stop < MOST_STOPS && !isFocused(target); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("it => it === document.activeElement");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
