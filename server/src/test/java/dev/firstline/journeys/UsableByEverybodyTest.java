package dev.firstline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What axe can find of WCAG, on the pages with the demo's own content, in both schemes. */
@Journey
@Requirement({"NFR-4.screen-reader", "NFR-4.light-and-dark"})
class UsableByEverybodyTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingSeriousStandsInTheWayOfACustomer(ColorScheme scheme, Stage stage) {
        Page page = stage.open("/sign-in", in(scheme));
        assertThat(faults(page)).isEmpty();

        Page ana = stage.portal("ana@acme.example", in(scheme)).page();
        assertThat(faults(ana)).isEmpty();
        String request = ana.locator(".portal-row a").first().getAttribute("href");
        for (String path : List.of("/requests/new", request)) {
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
