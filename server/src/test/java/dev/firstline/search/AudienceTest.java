package dev.firstline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Optional;
import java.util.UUID;

/** Nobody finds, or learns by searching, what they may not see. */
@FirstlineTest
class AudienceTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private Finder finder;
    @Autowired private Search search;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final String secret = "s" + UUID.randomUUID().toString().replace("-", "");
    private Case ofAna;
    private Case ofBea;

    @BeforeEach
    void twoOrganisationsAsk() {
        ofAna = life.asked(cast.ana(), "Wyverns of " + mark);
        life.noted(ofAna, "Internally: " + secret);
        life.answered(ofAna, "We look at the wyverns.");
        ofBea = life.asked(cast.bea(), "Griffins of " + mark);
    }

    @Test
    @Requirement("ACC-7.own-cases")
    void aContactFindsOnlyOwnCases() {
        assertThat(finder.cases(cast.ana(), mark)).containsExactly(ofAna.id());
        assertThat(finder.cases(cast.bea(), mark)).containsExactly(ofBea.id());
        assertThat(finder.cases(cast.andrei(), mark)).isEmpty();
        assertThat(finder.cases(cast.ion(), mark)).containsExactly(ofBea.id(), ofAna.id());
    }

    @Test
    @Requirement("ACC-7.administrators-see")
    void anAdministratorFindsThoseOfTheOrganisation() {
        assertThat(finder.cases(cast.olga(), mark)).containsExactly(ofAna.id());
    }

    @Test
    void anAdministratorFindsEachCaseOnceAndOthersWithPart() {
        cases.addParticipant(ofAna.id(), cast.olga().id());
        cases.addParticipant(ofBea.id(), cast.olga().id());
        assertThat(finder.cases(cast.olga(), mark)).containsExactly(ofBea.id(), ofAna.id());
    }

    @Test
    void notesMakeACaseMatchForStaffOnly() {
        assertThat(finder.cases(cast.ion(), secret)).containsExactly(ofAna.id());
        assertThat(finder.cases(cast.aura(), secret)).containsExactly(ofAna.id());
        assertThat(finder.cases(cast.ana(), secret)).isEmpty();
        assertThat(finder.cases(cast.olga(), secret)).isEmpty();
        assertThat(finder.cases(cast.ana(), mark + " " + secret)).isEmpty();
        assertThat(finder.cases(cast.ana(), secret.substring(0, 20))).isEmpty();
    }

    @Test
    void whatIsSaidAfterANoteIsFoundByBothSides() {
        life.answered(ofAna, "The basilisk was fed.");
        assertThat(finder.cases(cast.ana(), "basilisk " + mark)).containsExactly(ofAna.id());
        assertThat(finder.cases(cast.ion(), "basilisk " + secret)).containsExactly(ofAna.id());
    }

    @Test
    void notesStandInExcerptsForStaffOnly() {
        life.noted(ofAna, "The wyverns are theirs: " + secret);
        assertThat(finder.excerpt(cast.ion(), "wyverns " + mark, ofAna)).contains(secret);
        assertThat(finder.excerpt(cast.ana(), "wyverns " + mark, ofAna))
                .isEqualTo("We look at the [wyverns].");
    }

    @Test
    void similarSubjectsAreOwnOnesToo() {
        String typed = "Wyvrens of " + mark + "x";
        assertThat(Finder.ids(finder.find(cast.ana(), typed).similar())).contains(ofAna.id());
        assertThat(Finder.ids(finder.find(cast.ana(), typed).similar())).doesNotContain(ofBea.id());
        assertThat(Finder.ids(finder.find(cast.bea(), typed).similar())).doesNotContain(ofAna.id());
    }

    @Test
    void numbersLeadOnlyToWhatMayBeSeen() {
        String number = Long.toString(ofAna.number());
        assertThat(numbered(cast.ana(), number)).contains(ofAna.id());
        assertThat(numbered(cast.bea(), number)).isEmpty();
        assertThat(finder.cases(cast.bea(), number)).isEmpty();
    }

    @Test
    void whatOnlyStaffKnowFiltersForStaffOnly() {
        String typed = "owner:ion " + mark;
        assertThat(finder.question(cast.ana(), typed).conditions()).isEmpty();
        assertThat(finder.question(cast.ana(), "from:bea org:birch queue:tier-1").faults())
                .isEmpty();
        assertThat(finder.question(cast.ion(), typed).conditions()).hasSize(1);
    }

    @Test
    void namesAreForStaffOnly() {
        assertThat(search.listPeople(cast.ana().actor(), finder.question(cast.ana(), "bea birch")))
                .isEmpty();
        assertThat(search.listPeople(cast.ion().actor(), finder.question(cast.ion(), "bea birch")))
                .contains(cast.bea());
    }

    private Optional<CaseId> numbered(Person who, String line) {
        return search.findByNumber(who.actor(), finder.question(who, line)).map(Case::id);
    }
}
