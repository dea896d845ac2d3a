package dev.firstline.desk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Domains;
import dev.firstline.directory.Sites;
import dev.firstline.directory.SupportPins;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@FirstlineTest
class CustomerPagesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Sites sites;
    @Autowired private Domains domains;
    @Autowired private SupportPins pins;
    @Autowired private Products products;
    @Autowired private Requests requests;
    private Customer elm;
    private String address;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm " + UUID.randomUUID());
        address = "/desk/organisations/" + elm.organisation().id().value();
        today = agreements.today(elm.organisation().id());
    }

    @Test
    void findOrganisationsByPartsOfTheirNames() {
        String part = elm.organisation().name().substring(4, 12);
        assertThat(
                        desk.see(cast.tudor(), "/desk/organisations?find=" + part)
                                .select(".customers-list a")
                                .eachText())
                .containsExactly(elm.organisation().name());
    }

    @Test
    void letStaffAddASiteAndKeepWhatWasTypedWhereItIsNone() {
        Document page = desk.see(cast.tudor(), address);
        desk.send(
                cast.tudor(),
                page,
                address + "/sites",
                Map.of("site-name", "Cluj", "site-country", "RO"));
        assertThat(sites.list(cast.tudor().actor(), elm.organisation().id()))
                .extracting(site -> site.name())
                .containsExactly("Cluj");
        MvcTestResult again =
                desk.send(
                        cast.tudor(),
                        page,
                        address + "/sites",
                        Map.of("site-name", "cluj", "site-address", "Strada Lungă 1"));
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.page(again).select("#field-site-address").text())
                .isEqualTo("Strada Lungă 1");
        assertThat(Desk.page(again).text()).contains("has a site “cluj” already");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sayWhoseADomainIs() {
        cast.birch();
        MvcTestResult refused =
                desk.send(
                        cast.alina(),
                        desk.see(cast.alina(), address),
                        address + "/domains",
                        Map.of("domain-domain", "birch.example"));
        assertThat(Desk.page(refused).text()).contains("belongs to Birch Ltd");
        assertThat(domains.list(cast.alina().actor(), elm.organisation().id())).hasSize(1);
    }

    @Test
    void offerTechniciansNothingThatTheyMayNotDo() {
        Document page = desk.see(cast.tudor(), address);
        assertThat(page.select("form[action$=/domains], a[href$=/agreements/new]")).isEmpty();
        assertThat(page.select("form[action$=/sites]")).isNotEmpty();
        assertThat(desk.see(cast.aura(), address).select("main form")).isEmpty();
    }

    @Test
    @Requirement("PRG-4.prices")
    void makeAnAgreementAndShowItWithItsHistory() {
        MvcTestResult made = make(Map.of());
        assertThat(made).hasStatus(HttpStatus.SEE_OTHER);
        Document page =
                desk.see(cast.alina(), String.valueOf(made.getResponse().getRedirectedUrl()));
        assertThat(page.text())
                .contains("Premier over Critical", "12,000.00 EUR a term, set by Alina Matei")
                .contains("Made: Premier", "Bought with the product.");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void nameTheAgreementThatIsInTheWayAndKeepTheForm() {
        make(Map.of());
        String ledger = Long.toString(cast.ledger().id().value());
        MvcTestResult again =
                make(Map.of("agreement-why", "Once more.", "agreement-products", ledger));
        assertThat(again).hasStatus(HttpStatus.CONFLICT);
        Document page = Desk.page(again);
        assertThat(page.text()).contains("On some of these days agreement", "(Premier");
        assertThat(page.select("#field-agreement-why").text()).isEqualTo("Once more.");
        assertThat(page.select("#field-agreement-price").val()).isEqualTo("12000");
        assertThat(page.select("input[name=agreement-products][checked]")).hasSize(1);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refuseAnEndBeforeTheStart() {
        MvcTestResult refused = make(Map.of("agreement-ends", today.minusDays(3).toString()));
        assertThat(Desk.page(refused).text()).contains("lies before the first one");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void askForASecondLookWhereSomebodyElseChangedTheAgreement() {
        Agreement bought =
                buy(NewAgreement.of(elm.organisation().id(), "standard", "emea", year()));
        String there = "/desk/agreements/" + bought.id().value();
        Document seen = desk.see(cast.maria(), there);
        Map<String, String> longer =
                Map.of("extension-ends", today.plusYears(2).toString(), "extension-why", "Paid.");
        assertThat(desk.send(cast.alina(), seen, there + "/extension", longer))
                .hasStatus(HttpStatus.SEE_OTHER);
        MvcTestResult late = desk.send(cast.maria(), seen, there + "/extension", longer);
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Desk.page(late).text()).contains("Somebody else changed this agreement");
    }

    @Test
    @Requirement("INT-10.current-supported")
    void showOnTheCaseWhatTheCustomerHasAndWhy() {
        buy(NewAgreement.of(elm.organisation().id(), "critical", "emea", year()));
        cast.ledger();
        Case opened =
                requests.open(
                        elm.contact().actor(),
                        Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "At 40 %.")
                                .about("Ledger", "8.1", null));
        String facts = desk.see(cast.ion(), opened).select(".facts").text();
        assertThat(facts)
                .contains("Critical", "no longer supported", "Which agreement holds")
                .contains("Its successor came out");
    }

    @Test
    @Requirement("INT-7.support-pin")
    void checkThePinOfACaller() {
        String pin = pins.own(elm.contact().actor());
        String caller = "/desk/calls/new?person=" + elm.contact().id().value();
        Map<String, String> call = new HashMap<>();
        call.put("subject", "Cannot sign in");
        call.put("body", "She says so.");
        call.put("priority", "low");
        call.put("pin", pin.equals("000000") ? "000001" : "000000");
        MvcTestResult wrong =
                desk.send(cast.ion(), desk.see(cast.ion(), caller), "/desk/calls", call);
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.page(wrong).text()).contains("This is not the support PIN of the caller");
        call.put("pin", pin);
        MvcTestResult logged =
                desk.send(cast.ion(), desk.see(cast.ion(), caller), "/desk/calls", call);
        assertThat(logged).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void addProductsAndReleasesAndTellWhichAreSupported() {
        Product added = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), false);
        String there = "/desk/products/" + added.id().value();
        release(there, "1.0", today.minusDays(200));
        release(there, "2.0", today.minusDays(100));
        assertThat(desk.see(cast.tudor(), there).select("td .state").eachText())
                .element(1)
                .asString()
                .startsWith("ended ");
        MvcTestResult twice = release(there, "2.0", today);
        assertThat(Desk.page(twice).text()).contains("has a release “2.0” already");
    }

    @Test
    @Requirement("PRD-1.installed-editions")
    void offerEditionsOnTheFormOfAnInstallation() {
        Product added = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), false);
        products.addEdition(cast.alina().actor(), added.id(), "Studio");
        Map<String, String> fields = new HashMap<>();
        fields.put("installation-product", Long.toString(added.id().value()));
        fields.put("installation-edition", "Solo");
        Document page = desk.see(cast.tudor(), address);
        MvcTestResult wrong = desk.send(cast.tudor(), page, address + "/installations", fields);
        assertThat(Desk.page(wrong).select("#field-installation-edition-error").text())
                .contains("it is one of Studio");
        fields.put("installation-edition", "studio");
        desk.send(cast.tudor(), page, address + "/installations", fields);
        assertThat(desk.see(cast.tudor(), address).select("td").eachText())
                .anyMatch(cell -> cell.startsWith(added.name() + " Studio"));
    }

    private MvcTestResult release(String there, String name, LocalDate on) {
        return desk.send(
                cast.alina(),
                desk.see(cast.alina(), there),
                there + "/releases",
                Map.of("release-release", name, "release-availableOn", on.toString()));
    }

    private MvcTestResult make(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>();
        fields.put("agreement-plan", "premier");
        fields.put("agreement-overlaid", "critical");
        fields.put("agreement-region", "emea");
        fields.put("agreement-scope", "all");
        fields.put("agreement-starts", today.toString());
        fields.put("agreement-ends", today.plusYears(1).toString());
        fields.put("agreement-price", "12000");
        fields.put("agreement-currency", "EUR");
        fields.put("agreement-why", "Bought with the product.");
        fields.putAll(other);
        return desk.send(
                cast.alina(),
                desk.see(cast.alina(), address + "/agreements/new"),
                address + "/agreements",
                fields);
    }

    private Agreement buy(NewAgreement agreement) {
        return agreements.make(cast.alina().actor(), agreement, "Bought.");
    }

    private Days year() {
        return Days.of(today, today.plusYears(1), false);
    }
}
