package dev.firstline.look;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

import dev.firstline.journeys.Chromium;
import dev.firstline.journeys.DemoServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the pictures, and writes a page that shows them all. What sticks out to the side is named
 * on standard error: no page may scroll sideways.
 */
final class Look {

    private final Chromium chromium;
    private final String url;
    private final Path folder;
    private final List<ContactSheet.Picture> pictures = new ArrayList<>();

    private Look(Chromium chromium, String url, Path folder) {
        this.chromium = chromium;
        this.url = url;
        this.folder = folder;
    }

    /**
     * Takes the pictures.
     *
     * @param args the folder; the address of a demo that runs, without which one is started; a part
     *     of the names of the pictures to take, without which all are taken
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (var chromium = Chromium.open()) {
            if (!args[1].isEmpty()) {
                new Look(chromium, args[1], folder).takeAll(args[2]);
            } else {
                try (var server = DemoServer.start()) {
                    new Look(chromium, server.url(), folder).takeAll(args[2]);
                }
            }
        }
    }

    private void takeAll(String part) throws IOException {
        for (Shot shot : Shot.all()) {
            Place.all().stream()
                    .filter(place -> file(place, shot).contains(part))
                    .collect(Collectors.groupingBy(Place::as))
                    .forEach((person, theirs) -> take(person, theirs, shot));
        }
        ContactSheet.write(folder.resolve("index.html"), Place.all(), pictures);
    }

    private void take(String person, List<Place> places, Shot shot) {
        try (BrowserContext visit = visit(shot)) {
            Page page = visit.newPage();
            if (!person.isEmpty()) {
                Visits.as(page, person);
                Visits.in(page, shot.language());
            }
            places.forEach(place -> take(page, place, shot));
        }
    }

    private void take(Page page, Place place, Shot shot) {
        page.navigate(place.path());
        if (!place.follow().isEmpty()) {
            page.navigate(page.locator(place.follow()).first().getAttribute("href"));
        }
        keep(page, place, shot);
    }

    private BrowserContext visit(Shot shot) {
        return chromium.browser()
                .newContext(
                        new NewContextOptions()
                                .setBaseURL(url)
                                .setViewportSize(shot.width(), 800)
                                .setColorScheme(shot.scheme())
                                .setLocale(shot.language()));
    }

    private void keep(Page page, Place place, Shot shot) {
        String file = file(place, shot);
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true));
        pictures.add(new ContactSheet.Picture(place.name(), shot.name(), file));
        if (!page.evaluate("document.documentElement.scrollWidth").equals(shot.width())) {
            System.err.println(file + " scrolls sideways");
        }
    }

    private static String file(Place place, Shot shot) {
        return place.name() + "-" + shot.name() + ".png";
    }
}
