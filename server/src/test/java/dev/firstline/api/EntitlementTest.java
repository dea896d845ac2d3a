package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@FirstlineTest
class EntitlementTest {

    @Autowired private Programs programs;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private AskingRules askingRules;
    @Autowired private Products products;
    @Autowired private Allowances allowances;

    @BeforeEach
    void theCastIsThere() {
        cast.ana();
        cast.ledger();
    }

    @Test
    @Requirement({"XPL-1.entitlement", "XPL-1.by-api"})
    void isToldWithItsTermsAndTheReason() {
        Answer answer =
                programs.of(cast.ion())
                        .get("/entitlement?contact=ana@acme.example&product=ledger&release=8.2");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"mayOpen\":true", "\"way\":\"open\"", "\"plan\":\"standard\"")
                .contains("\"supported\":true", "\"rule\":\"entitlement.agreement\"");
    }

    @Test
    @Requirement("INT-10.earlier-release")
    void tellsThatAReleaseIsNoLongerSupported() {
        assertThat(programs.of(cast.ana()).get("/entitlement?product=Ledger&release=8.1").body())
                .contains("\"supported\":false", "\"unsupported\":\"release-over\"");
    }

    @Test
    @Requirement("INT-6.contact-by-asking")
    void isToldOfSomebodyWhoWouldBecomeAContact() {
        assertThat(
                        programs.of(cast.ion())
                                .get("/entitlement?contact=someone.new@acme.example")
                                .body())
                .contains("\"way\":\"open\"");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void namesWhatThereIsWhereSomethingIsUnknown() {
        Program ana = programs.of(cast.ana());
        assertThat(ana.get("/entitlement?product=ledger&release=0.1").body())
                .contains("it is one of 8.2, 8.1");
        assertThat(ana.get("/entitlement?product=nothing").status()).isEqualTo(422);
        assertThat(ana.get("/entitlement?release=8.2").status()).isEqualTo(422);
        assertThat(ana.get("/entitlement?channel=smoke").status()).isEqualTo(422);
        assertThat(ana.get("/entitlement?priority=panic").status()).isEqualTo(422);
        assertThat(ana.get("/entitlement?contact=bea@birch.example").status()).isEqualTo(403);
    }

    @Test
    @Requirement({"INT-6.list-of-people", "XPL-1.entitlement"})
    void refusesToOpenWithTheSameReason() {
        Customer elm = customers.add("Elm");
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                Set.of(elm.buyer().id()),
                0);
        Program carla = programs.of(elm.contact());
        assertThat(carla.get("/entitlement").body())
                .contains("\"mayOpen\":false", "\"reason\":\"not-listed\"");
        Answer refused = carla.post("/cases", "{\"subject\":\"Stops\",\"body\":\"At 40 %.\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("problems/entitlement-not-listed", "\"rule\":\"entitlement.not-listed\"");
    }

    /** One answer with one reason, the one with which a case is refused. */
    @Test
    @Requirement({"INC-3.refuses", "XPL-1.entitlement", "NFR-7.says-what-to-do"})
    void refusesWithTheReasonOfTheAllowance() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.REFUSE);
        Program carla = programs.of(elm.contact());
        Answer asked = carla.get("/entitlement");
        assertThat(asked.body())
                .contains("\"mayOpen\":false", "\"way\":\"refused\"", "\"reason\":\"allowance\"")
                .contains("\"plan\":\"bronze\"", "\"next\":\"refused\"")
                .doesNotContain("Covered by", "\"rule\":\"entitlement.agreement\"");
        assertThat(asked.at("/detail"))
                .startsWith("No incidents are included in ")
                .contains("your plan takes none")
                .doesNotContain("next month");
        Answer refused = carla.post("/cases", "{\"subject\":\"Stops\",\"body\":\"At 40 %.\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail")).isEqualTo(asked.at("/detail"));
        assertThat(
                        programs.of(cast.ion())
                                .get("/entitlement?contact=" + elm.contact().email())
                                .at("/detail"))
                .contains("No incidents are included in ", "the plan takes none")
                .doesNotContain("your");
    }

    @Test
    @Requirement({"INT-10.product-and-release", "NFR-7.says-what-to-do"})
    void namesTheProductsThatThereAreWhereACaseNamesAnother() {
        Answer refused =
                programs.of(cast.ana())
                        .post(
                                "/cases",
                                "{\"subject\":\"Stops\",\"body\":\"At 40 %.\",\"product\":\"Ledgr\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("There is no product “Ledgr”", "\"field\":\"product\"");
    }

    @Test
    @Requirement({"INT-10.supported-environments", "API-1.customers"})
    void answersForTheEnvironmentAsThePortalDoes() {
        Product pump = products.add(cast.adam().actor(), "Pump " + UUID.randomUUID(), false);
        products.addRelease(
                cast.adam().actor(),
                pump.id(),
                "1.0",
                LocalDate.of(2026, 1, 15),
                List.of("Debian 12"));
        Program ana = programs.of(cast.ana());
        String asked = "/entitlement?product=" + pump.key() + "&release=1.0&environment=";
        assertThat(ana.get(asked + "Solaris").body())
                .contains("\"supported\":false", "\"unsupported\":\"environment\"");
        assertThat(ana.get(asked + "debian%2012").body()).contains("\"supported\":true");
        Answer opened =
                ana.post(
                        "/cases",
                        """
                        {"subject": "Stops", "body": "At 40 %.", "product": "PUMP",
                         "release": "1.0", "environment": "Solaris"}
                        """
                                .replace("PUMP", pump.key()));
        assertThat(opened.status()).isEqualTo(201);
        Answer about = ana.get("/cases/" + opened.at("/number") + "/about");
        assertThat(about.at("/environment")).isEqualTo("Solaris");
        assertThat(about.at("/unsupported")).isEqualTo("environment");
    }

    @Test
    @Requirement("API-1.customers")
    void readsOrganisationsAgreementsAndProducts() {
        String acme = Long.toString(cast.acme().id().value());
        Program ana = programs.of(cast.ana());
        assertThat(ana.get("/organisations").body()).contains("\"Acme\"").doesNotContain("Birch");
        assertThat(ana.get("/organisations/" + acme + "/agreements").body())
                .contains("\"plan\":\"standard\"", "\"state\":\"running\"");
        assertThat(programs.of(cast.bea()).get("/organisations/" + acme).status()).isEqualTo(404);
        assertThat(ana.get("/products").body()).contains("\"key\":\"ledger\"", "\"8.2\"");
    }
}
