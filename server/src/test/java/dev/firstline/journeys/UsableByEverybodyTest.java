package dev.firstline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What axe can find of WCAG, on the pages with the demo's own content, in both schemes. */
@Journey
@Requirement({"NFR-4.screen-reader", "NFR-4.light-and-dark"})
class UsableByEverybodyTest {

    private static final int SMALL = 320;

    private static final List<String> STAFF_PAGES =
            List.of(
                    "/desk/queues/tier-1",
                    "/desk/mine",
                    "/desk/calls/new",
                    "/desk/search?q=export",
                    "/desk/organisations",
                    "/desk/organisations/1",
                    "/desk/agreements/1",
                    "/desk/products/1",
                    "/admin/organisations",
                    "/admin/staff");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingSeriousStandsInTheWayOfACustomer(ColorScheme scheme, Stage stage) {
        Page page = stage.open("/sign-in", in(scheme));
        assertThat(faults(page)).isEmpty();

        Page ana = stage.portal("ana@acme.example", in(scheme)).page();
        assertThat(faults(ana)).isEmpty();
        String request = ana.locator(".portal-row a").first().getAttribute("href");
        for (String path : List.of("/requests/new", "/plan", "/profile", request)) {
            ana.navigate(path);
            assertThat(faults(ana)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingSeriousStandsInTheWayOfStaff(ColorScheme scheme, Stage stage) {
        Page ion = stage.desk("ion@firstline.example", in(scheme)).page();
        ion.navigate("/desk/queues/tier-1");
        assertThat(faults(ion)).isEmpty();
        ion.locator(".desk-row-title").first().click();
        ion.locator(".case").waitFor();
        assertThat(faults(ion)).isEmpty();
    }

    /** Romanian words are longer than English ones. */
    @Test
    void nothingScrollsSidewaysOnASmallTelephoneInRomanian(Stage stage) {
        NewContextOptions telephone = new NewContextOptions().setViewportSize(SMALL, 640);
        Page adam = stage.desk("adam@firstline.example", telephone).page();
        adam.locator(".language-switch button[value=ro]").first().dispatchEvent("click");
        adam.locator("html[lang=ro]").waitFor();
        for (String path : STAFF_PAGES) {
            adam.navigate(path);
            assertThat(adam.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(SMALL);
        }
    }

    private static List<String> faults(Page page) {
        Predicate<Rule> serious = it -> Set.of("serious", "critical").contains(it.getImpact());
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(serious)
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static NewContextOptions in(ColorScheme scheme) {
        return new NewContextOptions().setColorScheme(scheme);
    }
}
