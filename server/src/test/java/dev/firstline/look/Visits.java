package dev.firstline.look;

import com.microsoft.playwright.Page;

/** What people press on the demo's bar and in menus, without opening these first. */
final class Visits {

    private Visits() {}

    static void as(Page page, String key) {
        page.navigate("/sign-in");
        press(page, "button[name=as][value=" + key + "]");
    }

    static void in(Page page, String language) {
        if (!page.locator("html").getAttribute("lang").equals(language)) {
            press(page, ".language-switch button[value=" + language + "]");
        }
    }

    /** Returns once the page that follows is there: until then another address would be lost. */
    private static void press(Page page, String button) {
        page.evaluate("window.pressed = true");
        page.locator(button).first().dispatchEvent("click");
        page.waitForFunction("() => !window.pressed && document.readyState === 'complete'");
    }
}
