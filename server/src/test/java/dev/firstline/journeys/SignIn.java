package dev.firstline.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The page at which people sign in. */
final class SignIn {

    private SignIn() {}

    static void as(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }
}
