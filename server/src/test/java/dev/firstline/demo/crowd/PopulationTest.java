package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.util.List;
import java.util.stream.IntStream;

@FirstlineTest
@TestPropertySource(properties = {"firstline.demo=true", "firstline.demo-size=300"})
class PopulationTest {

    private static final CrowdSize SIZE = new CrowdSize(20_000);

    @Autowired private Programmes programmes;

    private Population population;
    private List<MadeUpPerson> everybody;

    @BeforeEach
    void meet() {
        FirstIds first = new FirstIds(5, 4, 12, 1, 10_001, 1, 1);
        population = new Population(SIZE, first, programmes.current(), Grammar.ofAllLanguages());
        everybody = IntStream.range(0, SIZE.people()).mapToObj(population::person).toList();
    }

    @Test
    void hasIdsInItsOrder() {
        assertThat(everybody)
                .extracting(MadeUpPerson::id)
                .startsWith(new PersonId(12), new PersonId(13))
                .endsWith(new PersonId(11L + SIZE.people()))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAnAddressOfItsOwnForEverybody() {
        assertThat(everybody)
                .extracting(MadeUpPerson::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z0-9.]+@[a-z0-9-]+\\.example"));
    }

    @Test
    void hasStaffWithoutAndContactsWithAnOrganisation() {
        assertThat(everybody.subList(0, SIZE.staff()))
                .allMatch(
                        it ->
                                it.organisation() == null
                                        && it.role() != null
                                        && it.role().isStaff());
        assertThat(everybody.subList(SIZE.staff(), SIZE.staff() + SIZE.contacts()))
                .allMatch(
                        it ->
                                it.organisation() != null
                                        && it.role() != null
                                        && !it.role().isStaff())
                .anyMatch(it -> it.role() == Role.ORGANISATION_ADMINISTRATOR);
        assertThat(everybody.getLast().role()).isNull();
    }

    @Test
    void hasAContactInEachOrganisationAndManyInTheFirst() {
        var organisations = everybody.stream().map(MadeUpPerson::organisation).distinct();
        assertThat(organisations.count()).isEqualTo(SIZE.organisations() + 1);
        assertThat(everybody.get(SIZE.staff() + 100).organisation())
                .isEqualTo(population.organisation(0).id());
    }

    @Test
    void findsARequesterUnderTheSamePerson() {
        Dice dice = Dice.of("test", 1);
        for (int i = 0; i < 1_000; i++) {
            MadeUpPerson asking = population.requester(dice);
            assertThat(everybody.get((int) asking.id().value() - 12)).isEqualTo(asking);
        }
    }

    @Test
    void livesInAllRegionsAndSpeaksBothLanguages() {
        var organisations =
                IntStream.range(0, SIZE.organisations())
                        .mapToObj(population::organisation)
                        .toList();
        assertThat(organisations.stream().map(MadeUpOrganisation::region).distinct())
                .containsExactlyInAnyOrder("emea", "americas", "asia-pacific");
        assertThat(organisations.stream().filter(it -> it.language().equals("ro"))).hasSize(120);
    }
}
