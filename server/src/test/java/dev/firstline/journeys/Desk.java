package dev.firstline.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;

/** The desk in the browser of somebody of the staff. */
record Desk(Page page) {

    Desk queue(String name) {
        page.locator(".rail-place", new LocatorOptions().setHasText(name)).click();
        return this;
    }

    /** The case from the list that is shown. */
    CaseOnDesk open(String subject) {
        page.locator(".desk-row-title", new LocatorOptions().setHasText(subject)).click();
        return new CaseOnDesk(page).titled(subject);
    }

    CaseOnDesk openNumber(String number) {
        page.navigate("/desk/cases/" + number);
        return new CaseOnDesk(page);
    }
}
