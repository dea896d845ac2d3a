package dev.firstline.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Map;

@FirstlineTest
class AdministrationPagesTest {

    private static final String STAFF = "/admin/staff";

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private Organisations organisations;

    @Test
    void listsStaffOfEveryRole() {
        Person aura = cast.aura();
        Person tudor = cast.tudor();
        assertThat(desk.see(cast.adam(), STAFF).select("td").eachText())
                .contains(aura.email(), "auditor", tudor.email(), "technician");
    }

    @Test
    void addsSomebodyToTheStaff() {
        add("vera.new@firstline.example");
        Person vera = people.findByEmail("vera.new@firstline.example").orElseThrow();
        assertThat(vera.roles()).containsExactly(Role.AUDITOR);
        assertThat(vera.organisation()).isEmpty();
        assertThat(desk.see(cast.adam(), STAFF).select("td").eachText()).contains(vera.email());
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void keepsWhatWasTypedWhereSomethingIsWrong() {
        var answer = add("no address");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Desk.page(answer);
        assertThat(page.select("[name=name]").val()).isEqualTo("Vera Nour");
        assertThat(page.select("[name=email]").val()).isEqualTo("no address");
        assertThat(page.select("[name=password]").val()).isEmpty();
    }

    @Test
    void callsTheRegionOfAnOrganisationByItsName() {
        Organisation acme = cast.acme();
        Document page = desk.see(cast.adam(), "/admin/organisations/" + acme.id().value());
        assertThat(page.text()).contains("Region EMEA");
    }

    @Test
    void addsAnOrganisationThatItsDomainsFind() {
        Document page = desk.see(cast.adam(), "/admin/organisations");
        desk.send(
                cast.adam(),
                page,
                "/admin/organisations",
                Map.of(
                        "name", "Elm & Sons",
                        "zone", "Europe/Dublin",
                        "region", "emea",
                        "language", "en",
                        "domains", "elm.example, elm-sons.example"));
        assertThat(organisations.findByDomainOf("joe@elm-sons.example").orElseThrow().name())
                .isEqualTo("Elm & Sons");
    }

    private MvcTestResult add(String email) {
        return desk.send(
                cast.adam(),
                desk.see(cast.adam(), STAFF),
                STAFF,
                Map.of(
                        "name", "Vera Nour",
                        "email", email,
                        "role", "auditor",
                        "language", "en",
                        "password", Cast.PASSWORD));
    }
}
