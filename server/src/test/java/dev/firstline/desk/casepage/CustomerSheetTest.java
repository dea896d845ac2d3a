package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands beside a case of its customer says "why?" of each thing that was decided. */
@FirstlineTest
@Requirement("XPL-1.on-page")
class CustomerSheetTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Products products;
    @Autowired private Requests requests;
    private Customer elm;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
    }

    @Test
    @Requirement({"XPL-1.entitlement", "PRG-4.services"})
    void saysWhichAgreementAndPlanNameTheSupportAccountManagerAndSinceWhen() {
        buy("premier", "critical", cast.tudor());
        String why = why(desk.see(cast.ion(), opened(ledger())), "Support account manager");
        assertThat(why)
                .startsWith("Tudor Dan")
                .contains("The plan includes Support account manager", "Laid over Critical")
                .contains("Named since", "Result Named in the agreement");
    }

    @Test
    @Requirement({"XPL-1.entitlement", "PRG-4.services"})
    void saysThatNobodyIsNamedYetOrThatThePlanHasNone() {
        buy("premier", "critical", null);
        assertThat(why(desk.see(cast.ion(), opened(ledger())), "Support account manager"))
                .startsWith("nobody named yet")
                .contains("names nobody yet");
        elm = customers.add("Elm");
        buy("standard", null, null);
        assertThat(why(desk.see(cast.ion(), opened(ledger())), "Support account manager"))
                .startsWith("not part of the plan")
                .contains("The plan has no support account manager");
    }

    @Test
    @Requirement("INT-10.supported-environments")
    void saysWhetherTheEnvironmentIsSupportedAndByWhichRule() {
        buy("standard", null, null);
        Request about = ledger();
        assertThat(why(desk.see(cast.ion(), opened(about.in("Oracle Linux"))), "Environment"))
                .startsWith("Oracle Linux (supported)")
                .contains("the release names none, so any will do");
        String named = runningIn("Debian 12", "Windows Server");
        Request newer = request().about(named, "1.0", null);
        assertThat(why(desk.see(cast.ion(), opened(newer.in("debian 12"))), "Environment"))
                .startsWith("debian 12 (supported)")
                .contains("Supported in Debian 12, Windows Server", "the release names it");
        assertThat(why(desk.see(cast.ion(), opened(newer.in("Amiga"))), "Environment"))
                .startsWith("Amiga (not supported)")
                .contains("the release does not name it");
        Request unknown = request().about(named, null, null);
        assertThat(why(desk.see(cast.ion(), opened(unknown.in("Amiga"))), "Environment"))
                .startsWith("Amiga (nobody said for which release)");
    }

    /** What stands beside a name among the facts, with its "why?". */
    private static String why(Document page, String name) {
        return page.select(".facts dl > div, .facts > div").stream()
                .filter(it -> it.select("> dt").text().equals(name))
                .map(it -> it.select("> dd").text())
                .findFirst()
                .orElseThrow();
    }

    private Case opened(Request request) {
        return requests.open(elm.contact().actor(), request);
    }

    private Request request() {
        return Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "At 40 %.");
    }

    private Request ledger() {
        cast.ledger();
        return request().about("Ledger", "8.2", null);
    }

    /** The name of a product whose release 1.0 names environments. */
    private String runningIn(String... environments) {
        Product added = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), false);
        products.addRelease(
                cast.alina().actor(),
                added.id(),
                "1.0",
                LocalDate.of(2026, 1, 15),
                List.of(environments));
        return added.name();
    }

    private void buy(String plan, @Nullable String under, @Nullable Person sam) {
        LocalDate today = agreements.today(elm.organisation().id());
        NewAgreement wanted =
                NewAgreement.of(
                                elm.organisation().id(),
                                plan,
                                "emea",
                                Days.of(today, today.plusYears(1), false))
                        .with(sam == null ? null : sam.id(), null);
        agreements.make(
                cast.alina().actor(), under == null ? wanted : wanted.over(under), "Bought.");
    }
}
