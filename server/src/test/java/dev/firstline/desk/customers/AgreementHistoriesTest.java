package dev.firstline.desk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.NewWish;
import dev.firstline.agreements.Wish;
import dev.firstline.agreements.Wishes;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What was asked for about an agreement, as its history says it. */
@FirstlineTest
class AgreementHistoriesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Wishes wishes;
    @Autowired private People people;
    private Customer elm;
    private LocalDate today;
    private Agreement standard;

    @BeforeEach
    void elmHasStandard() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
        standard =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today, today.plusYears(1), false)),
                        "Bought.");
    }

    @Test
    @Requirement("PRG-3.history")
    void sayWhatEachWishAskedForAndNotItsPlanAlone() {
        wishes.decline(cast.alina().actor(), ask(List.of("high-24x7"), false).id(), "Not now.");
        wishes.withdraw(elm.buyer().actor(), ask(null, true).id());
        ask(null, false);
        List<String> lines =
                desk
                        .see(cast.alina(), "/desk/agreements/" + standard.id().value())
                        .select(".customers-history li")
                        .eachText()
                        .stream()
                        .filter(line -> !line.startsWith("Made"))
                        .toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .startsWith("Change asked for: The plan Standard for longer, until");
        assertThat(lines.get(1)).startsWith("Wish taken back: Carla alone asks under the plan");
        assertThat(lines.get(2)).startsWith("Change asked for: Carla alone asks under the plan");
        assertThat(lines.get(3))
                .startsWith("Change declined: The plan Standard, with 24x7 for High, from")
                .endsWith("Not now.");
        assertThat(lines.get(4)).startsWith("Change asked for: The plan Standard, with 24x7");
    }

    @Test
    @Requirement({"PRG-3.history", "NFR-4.languages"})
    void speakTheLanguageOfTheReader() {
        String address = "rada.stan@firstline.example";
        Person rada =
                people.findByEmail(address)
                        .orElseGet(
                                () ->
                                        people.add(
                                                "Rada Stan",
                                                address,
                                                "ro",
                                                null,
                                                Set.of(Role.AUDITOR)));
        assertThat(
                        desk.see(rada, "/desk/agreements/" + standard.id().value())
                                .select(".customers-history li")
                                .text())
                .contains("S-a convenit: Standard", "Bought.")
                .doesNotContain("Încheiat");
    }

    private Wish ask(@Nullable List<String> options, boolean alone) {
        return wishes.ask(
                elm.buyer().actor(),
                new NewWish(
                        standard.id(),
                        "standard",
                        null,
                        options,
                        alone ? elm.contact().id() : null,
                        today.plusDays(3),
                        standard.days().ends().plusDays(30),
                        ""));
    }
}
