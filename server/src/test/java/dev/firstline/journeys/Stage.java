package dev.firstline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A demo that runs, and a browser in which its people look at it. */
final class Stage implements AutoCloseable {

    private final DemoServer server = DemoServer.start();
    private final Chromium chromium = Chromium.open();
    private final List<BrowserContext> visits = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** The mail of somebody, by address. */
    Correspondent correspondent(String email) {
        return new Correspondent(email, server);
    }

    /** What time it is in the demo. */
    Instant now() {
        return server.now();
    }

    void moveTo(Instant at) {
        server.moveTo(at);
    }

    /** Somebody of the demo, signed in at the portal. */
    Portal portal(String email) {
        return portal(email, new NewContextOptions());
    }

    Portal portal(String email, NewContextOptions options) {
        return new Portal(signedIn(email, options));
    }

    /** Somebody of the demo, signed in at the desk. */
    Desk desk(String email) {
        return desk(email, new NewContextOptions());
    }

    Desk desk(String email, NewContextOptions options) {
        return new Desk(signedIn(email, options));
    }

    /** A page at {@code path}, seen by somebody who has not signed in. */
    Page stranger(String path) {
        return open(path, new NewContextOptions());
    }

    Page open(String path, NewContextOptions options) {
        Browser browser = chromium.browser();
        BrowserContext visit =
                browser.newContext(options.setBaseURL(server.url()).setLocale("en-GB"));
        visits.add(visit);
        Page page = visit.newPage();
        page.onConsoleMessage(it -> complaints.add(it.text()));
        page.onPageError(complaints::add);
        page.navigate(path);
        return page;
    }

    private Page signedIn(String email, NewContextOptions options) {
        Page page = open("/sign-in", options);
        SignIn.as(page, email, server.passwordOf(email));
        return page;
    }

    /** Ends all visits; nothing may have been blocked or have failed in any of them. */
    void clear() {
        visits.forEach(BrowserContext::close);
        visits.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
