package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Implementation support through the API. */
@FirstlineTest
@Requirement("API-1.rest")
class ImplementationsByApiTest {

    private static final String SEEN = "{\"product\":\"Ledger\",\"reason\":\"In a session.\"}";

    @Autowired private Programs programs;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private Program carla;
    private Program ion;
    private String address;

    @BeforeEach
    void elmBuys() {
        cast.ledger();
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 2, Over.ASK);
        carla = programs.of(elm.contact());
        ion = programs.of(cast.ion());
        address = "/organisations/" + elm.organisation().id().value() + "/implementations";
    }

    @Test
    @Requirement({"INC-5.told", "INC-5.complete"})
    void areReadByTheirOrganisationAndConfirmedByStaff() {
        assertThat(carla.get(address).body())
                .contains("\"incidents\":10", "\"left\":10", "\"completedAt\":null")
                .contains("Network, remote access and permissions.");
        assertThat(carla.post(address, SEEN).status()).isEqualTo(403);
        Answer complete = ion.post(address, SEEN);
        assertThat(complete.status()).isEqualTo(201);
        assertThat(complete.at("/completedBy/name")).isEqualTo(cast.ion().name());
        assertThat(carla.get(address).body()).contains("In a session.");
        assertThat(ion.post(address, SEEN).status()).isEqualTo(409);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void areOfOrganisationsAndProductsThatThereAre() {
        assertThat(ion.post(address, SEEN.replace("Ledger", "Lodger")).status()).isEqualTo(422);
        assertThat(ion.post(address, "{\"product\":\"Ledger\"}").status()).isEqualTo(422);
        assertThat(ion.get("/organisations/999999/implementations").status()).isEqualTo(404);
        assertThat(programs.of(customers.add("Yew").contact()).get(address).status())
                .isEqualTo(404);
    }
}
