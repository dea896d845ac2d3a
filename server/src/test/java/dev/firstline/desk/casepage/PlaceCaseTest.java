package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

@FirstlineTest
class PlaceCaseTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private People people;

    @Test
    void offersOrganisationsByNameAndThenTheirContacts() {
        Case subject = desk.open(cast.stranger(), "Do you sell licences?");
        String address = Desk.address(subject);
        cast.acme();
        var found = desk.see(cast.ion(), address + "?find=acm").select("#found a");
        assertThat(found.eachText()).contains("Acme");

        var contacts = desk.see(cast.ion(), address + "?organisation=" + acme());
        assertThat(contacts.select("#field-contact option").eachText().getFirst())
                .isEqualTo("A Stranger, as a new contact");
    }

    @Test
    void placesTheCaseAndStartsItsClock() {
        var newcomer = people.findOrAdd("new@elsewhere.example", "New Comer", "en");
        Case subject = desk.open(newcomer, "Please place me");
        var page = desk.see(cast.ion(), Desk.address(subject) + "?organisation=" + acme());
        assertThat(page.select(".case-route").text())
                .startsWith("Triage why?")
                .contains("Routing rule triage", "Placed with an organisation no");
        assertThat(desk.send(cast.ion(), page, "/placement", Map.of("contact", "0")))
                .hasStatus(303);
        var placed = desk.see(cast.ion(), subject);
        assertThat(placed.select(".turn").text()).contains("first answer by");
        assertThat(placed.select(".history").text()).contains("placed it with Acme");
        assertThat(placed.select(".case-route").text()).startsWith("Tier 1 why?");
        assertThat(placed.select("#form-placement")).isEmpty();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAContactOfAnotherOrganisation() {
        Case subject = desk.open(cast.stranger(), "Whose am I?");
        var page = desk.see(cast.ion(), Desk.address(subject) + "?organisation=" + acme());
        var bea = Long.toString(cast.bea().id().value());
        var answer = desk.send(cast.ion(), page, "/placement", Map.of("contact", bea));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-contact-error").text())
                .contains("Bea Birch belongs to another organisation");
    }

    private String acme() {
        return Long.toString(cast.acme().id().value());
    }
}
