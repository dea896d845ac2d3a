package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** Who is told what of an agreement: its price, and that it exists at all. */
@FirstlineTest
class AgreementsOfOthersTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Programs programs;
    @Autowired private Agreements agreements;
    @Autowired private Wishes wishes;
    private Customer elm;
    private Agreement standard;
    private Wish wish;

    @BeforeEach
    void elmHasStandardAndAWish() {
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        standard =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                        elm.organisation().id(),
                                        "standard",
                                        "emea",
                                        Days.of(today, today.plusYears(1), false))
                                .with(List.of(), "", Price.of("900", "EUR")),
                        "Bought.");
        wish =
                wishes.ask(
                        elm.buyer().actor(),
                        NewWish.of(standard.id(), "critical", null, today, today.plusYears(1), ""));
    }

    @Test
    @Requirement("PRG-4.prices")
    void tellTheirPriceToStaffAndToWhoBuys() {
        String one = "/agreements/" + standard.id().value();
        String all = "/organisations/" + elm.organisation().id().value() + "/agreements";
        for (Person buys : List.of(elm.buyer(), cast.alina(), cast.tudor())) {
            assertThat(programs.of(buys).get(one).at("/price/currency")).isEqualTo("EUR");
            assertThat(programs.of(buys).get(all).body()).contains("EUR");
        }
        for (Person asks : List.of(elm.contact(), elm.administrator())) {
            assertThat(programs.of(asks).get(one).body())
                    .contains("standard")
                    .doesNotContain("EUR");
            assertThat(programs.of(asks).get(all).body())
                    .contains("standard")
                    .doesNotContain("EUR");
        }
    }

    @Test
    @Requirement("ACC-6.one-place")
    void answerAsWhatDoesNotExist() {
        Program other = programs.of(customers.add("Oak").buyer());
        long id = standard.id().value();
        alike(other, "/agreements/%d", id);
        alike(other, "/agreements/%d/wishes", id);
        alike(other, "/wishes/%d", wish.id().value());
        String body =
                "{\"plan\": \"critical\", \"from\": \"2040-01-01\", \"ends\": \"2041-01-01\"}";
        assertThat(other.post("/agreements/" + id + "/wishes", body).body())
                .isEqualTo(other.post("/agreements/999999999/wishes", body).body());
        assertThat(other.post("/wishes/" + wish.id().value() + "/withdrawal", "{}").body())
                .isEqualTo(other.post("/wishes/999999999/withdrawal", "{}").body());
    }

    @Test
    @Requirement("ACC-6.auditor")
    void areListedForAllOfTheStaff() {
        for (Person staff : List.of(cast.aura(), cast.tudor(), cast.alina())) {
            assertThat(programs.of(staff).get("/wishes").status()).isEqualTo(200);
        }
        assertThat(programs.of(elm.buyer()).get("/wishes").status()).isEqualTo(403);
    }

    private static void alike(Program other, String address, long id) {
        Answer hidden = other.get(address.formatted(id));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(other.get(address.formatted(999_999_999)).body());
    }
}
