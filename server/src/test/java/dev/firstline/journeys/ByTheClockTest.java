package dev.firstline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ScreenshotOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * High on a Friday evening under Standard and under Critical, side by side, over the weekend on
 * which the clocks of New York change. It moves the clock by months, so it has a stage of its own.
 */
@Tag("browser")
class ByTheClockTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Path PICTURES = Path.of("target", "journeys");

    @Test
    @Requirement({
        "XPL-2.to-events",
        "COM-2.region",
        "COM-2.24x7",
        "COM-3.clock-changes",
        "COM-5.clock-pauses",
        "COM-7.drawn",
        "COM-7.in-words",
        "COM-8.warned-before",
        "COM-8.warned-at-breach",
        "COM-8.to-managers",
        "COM-9.never-disappears"
    })
    void fridayEveningUnderStandardAndUnderCritical() {
        try (Stage stage = new Stage()) {
            Page adam = stage.desk("adam@firstline.example").page();
            letCriticalRunOnAndPromiseASolution(adam);
            ZonedDateTime friday = fridayBeforeTheClocksChange(stage.now());
            stage.moveTo(friday.toInstant());

            Portal ben = stage.portal("ben@birch.example");
            String standard = ask(ben, "Ledger", "Nobody can post");
            ben.page().navigate("/requests/" + standard);
            assertThat(ben.page().locator("main")).containsText(at(monday(friday, 14, 30)));
            String critical = ask(ben, "Archive", "Nobody finds a file");
            assertThat(ben.page().locator("main"))
                    .containsText(at(friday.with(LocalTime.of(20, 30))));

            CaseOnDesk atStandard =
                    stage.desk("ion@firstline.example").openNumber(standard).reload();
            CaseOnDesk atCritical = stage.desk("ion@firstline.example").openNumber(critical);
            picture(atStandard, "standard-friday");
            picture(atCritical, "critical-friday");

            atCritical.take().asksAndWaits("Which share is it on?");
            stage.moveTo(monday(friday, 10, 0).toInstant());
            ben.opens(critical).writes("It is on the second one.");
            atCritical.reload();
            assertThat(clocks(atCritical)).containsText("stands still");
            picture(atCritical, "critical-paused-over-the-weekend");

            stage.moveTo(monday(friday, 13, 45).toInstant());
            Correspondent maria = stage.correspondent("maria@firstline.example");
            maria.awaitMail("First answer: due", standard);
            stage.moveTo(monday(friday, 15, 0).toInstant());
            atStandard.reload();
            assertThat(clocks(atStandard)).containsText("late");
            // It is evening where the desk is: people hear of it when they come.
            stage.moveTo(monday(friday, 15, 0).plusHours(14).toInstant());
            maria.awaitMail("First answer: was due", standard);
            atStandard.reload();
            assertThat(clocks(atStandard)).containsText("nobody had taken the case");
            picture(atStandard, "standard-late");
            atStandard.take().reply("We are sorry: it is posted now.").reload();
            assertThat(clocks(atStandard)).containsText("answered late");
        }
    }

    /** The agreement for Archive, which would have ended by then. */
    private static void letCriticalRunOnAndPromiseASolution(Page adam) {
        adam.navigate("/desk/organisations");
        adam.getByText("Birch & Daughters Ltd").first().click();
        adam.locator("main a[href*='/desk/agreements/']")
                .filter(new Locator.FilterOptions().setHasText("Critical"))
                .first()
                .click();
        send(adam, "extension", () -> {});
        send(
                adam,
                "amendment",
                () ->
                        adam.locator("[name=amendment-ownTerms]")
                                .fill("targets: { high: { resolution: 20h } }"));
    }

    private static void send(Page page, String form, Runnable fill) {
        Locator sent = page.locator("form[action$='/" + form + "']");
        sent.locator("xpath=ancestor::details[1]/summary").click();
        fill.run();
        sent.locator("[name=" + form + "-why]").fill("Agreed on with Ben Carter.");
        sent.locator("button").last().click();
        assertThat(page.locator(".notice").first()).isVisible();
    }

    private static String ask(Portal ben, String product, String subject) {
        ben.page().navigate("/requests/new");
        ben.page().locator("[name=product]").selectOption(new SelectOption().setLabel(product));
        return ben.fillsIn(subject, "Since this afternoon.", "high").number();
    }

    private static ZonedDateTime fridayBeforeTheClocksChange(Instant now) {
        ZonedDateTime change =
                NEW_YORK.getRules().nextTransition(now).getInstant().atZone(NEW_YORK);
        ZonedDateTime friday =
                change.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                        .with(LocalTime.of(17, 30));
        return friday.toInstant().isAfter(now)
                ? friday
                : fridayBeforeTheClocksChange(change.toInstant().plusSeconds(1));
    }

    private static ZonedDateTime monday(ZonedDateTime friday, int hour, int minute) {
        return friday.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(hour, minute));
    }

    private static String at(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH).format(at);
    }

    private static Locator clocks(CaseOnDesk at) {
        return at.page().locator(".case-clocks");
    }

    private static void picture(CaseOnDesk at, String name) {
        at.page()
                .locator(".case-clocks details.fold")
                .evaluateAll("all => all.forEach(it => it.open = true)");
        clocks(at).screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
