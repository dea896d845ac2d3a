package dev.firstline.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own browser; none is fetched. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** So long, since the machine may be busy with other tests; what is there is seen at once. */
    private static final double PATIENCE_MS = 20_000;

    public static Chromium open() {
        var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return new Chromium(playwright, playwright.chromium().launch(options()));
    }

    private static LaunchOptions options() {
        String chosen = System.getenv("FIRSTLINE_CHROMIUM");
        Path path = Path.of(Optional.ofNullable(chosen).orElse("/usr/bin/chromium"));
        return new LaunchOptions().setExecutablePath(path).setArgs(List.of("--no-sandbox"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
