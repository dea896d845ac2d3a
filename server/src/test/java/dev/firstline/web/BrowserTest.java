package dev.firstline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The small behaviours of pages, in a real browser, on the showcase. */
@Tag("browser")
@SpringBootTest(
        classes = WebOnly.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "firstline.dev=true")
class BrowserTest {
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort private int port;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void openBrowser() {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        open(ColorScheme.LIGHT);
    }

    @AfterEach
    void nothingWasBlockedOrFailed() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    @Requirement("CAS-3.drafts")
    void whatIsTypedSurvivesLeavingThePage() {
        page.navigate(url("/dev/case"));
        page.locator("#composer-reply").fill("Half a sentence");
        page.navigate(url("/dev/queue"));
        page.navigate(url("/dev/case"));
        assertThat(page.locator("#composer-reply")).hasValue("Half a sentence");
        assertThat(page.locator("[data-draft-status]")).isVisible();
    }

    @Test
    void aDraftIsForgottenOnceItWasSent() {
        page.navigate(url("/dev/case"));
        page.locator("#composer-reply").fill("A whole sentence");
        page.navigate(url("/dev/queue"));
        page.evaluate("document.cookie = 'notice=case-10042-reply&web.sign-out; path=/'");
        page.navigate(url("/dev/case"));
        assertThat(page.locator(".notice")).isVisible();
        assertThat(page.locator("#composer-reply")).hasValue("");
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void aFreshTokenTakesThePlaceOfTheStaleOne() {
        page.navigate(url("/dev/case"));
        page.evaluate(
                "document.body.dispatchEvent(new CustomEvent('freshToken', {bubbles: true, detail:"
                        + " {parameter: '_csrf', header: 'X-CSRF-TOKEN', token: 'fresh'}}))");
        assertThat(page.locator("input[name=_csrf]").first()).hasValue("fresh");
        assertThat(page.locator("body")).hasAttribute("hx-headers", "{\"X-CSRF-TOKEN\":\"fresh\"}");
    }

    @Test
    void theToolbarMarksWhatIsSelectedAndThePreviewShowsIt() {
        page.navigate(url("/dev/case"));
        page.locator("#composer-reply").fill("very");
        page.locator("#composer-reply").selectText();
        page.locator("[data-markdown='**']").click();
        assertThat(page.locator("#composer-reply")).hasValue("**very**");
        page.locator("[data-toggle-preview]").click();
        assertThat(page.locator("[data-preview] strong")).hasText("very");
    }

    @Test
    void chosenFilesAreListedAndCanBeTakenBack() {
        page.navigate(url("/dev/case"));
        page.setInputFiles("[data-files]", new FilePayload[] {file("a.log"), file("b.log")});
        assertThat(page.locator("[data-file-list] li")).hasCount(2);
        page.locator("[data-file-list] button").first().click();
        assertThat(page.locator("[data-file-list]")).hasText("b.log✕");
    }

    @Test
    void theDeskSwapsItsContentAndMovesTheMarkInTheRail() {
        page.navigate(url("/dev/components"));
        page.evaluate("window.same = true");
        page.locator(".rail-place", new Page.LocatorOptions().setHasText("Tier 1")).click();
        assertThat(page.locator("h1")).hasText("Support · tier 1");
        assertThat(page.locator(".rail [aria-current]")).containsText("Tier 1");
        assertThat(page).hasTitle("Tier 1 · Firstline");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
    }

    @Test
    @Requirement("NFR-4.keyboard")
    void aListIsWalkedByKeyboard() {
        page.navigate(url("/dev/queue"));
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".desk-row-title").nth(1)).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("o");
        assertThat(page.locator(".case")).isVisible();
        page.keyboard().press("r");
        assertThat(page.locator("#composer-reply")).isFocused();
    }

    @Test
    void aDialogOpensAndIsLeftByCancel() {
        page.navigate(url("/dev/components"));
        page.locator("[data-opens=sample-dialog]").click();
        assertThat(page.locator("#sample-dialog")).isVisible();
        page.locator("#sample-dialog [data-closes]").click();
        assertThat(page.locator("#sample-dialog")).isHidden();
    }

    @Test
    @Requirement("NFR-4.keyboard")
    void aMenuClosesOnEscape() {
        page.navigate(url("/dev/queue"));
        page.locator(".person summary").click();
        assertThat(page.locator(".person .menu-panel")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".person .menu-panel")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/components, LIGHT", "/dev/components, DARK", "/dev/case, LIGHT", "/dev/case, DARK",
        "/dev/queue, LIGHT", "/dev/new-request, DARK", "/dev/request, LIGHT", "/dev/requests, DARK"
    })
    @Requirement({"NFR-4.screen-reader", "NFR-4.light-and-dark"})
    void everybodyCanUseIt(String path, ColorScheme scheme) {
        open(scheme);
        page.navigate(url(path));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/components",
        "/dev/case",
        "/dev/queue",
        "/dev/new-request",
        "/dev/request",
        "/dev/requests"
    })
    @Requirement("NFR-4.telephone")
    void nothingIsCutOffOnTheNarrowestTelephone(String path) {
        page.setViewportSize(320, 640);
        page.navigate(url(path));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private void open(ColorScheme scheme) {
        page = browser.newContext(new NewContextOptions().setColorScheme(scheme)).newPage();
        page.onConsoleMessage(it -> complaints.add(it.text()));
        page.onPageError(complaints::add);
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "x".getBytes(StandardCharsets.UTF_8));
    }
}
