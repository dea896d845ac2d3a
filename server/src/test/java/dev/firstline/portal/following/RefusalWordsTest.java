package dev.firstline.portal.following;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Visits;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.Set;

/** Each refusal of the portal, in Romanian, to a browser without JavaScript. */
@FirstlineTest
class RefusalWordsTest {

    private static final String TYPED = "Tot nu merge";

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private People people;
    private Visits visits;
    private Person radu;

    @BeforeEach
    void somebodyReadsRomanian() {
        visits = new Visits(web, sessions);
        radu =
                people.findByEmail("radu.ro@acme.example")
                        .orElseGet(
                                () ->
                                        people.add(
                                                "Radu Ionescu",
                                                "radu.ro@acme.example",
                                                "ro",
                                                cast.acme().id(),
                                                Set.of(Role.CONTACT)));
    }

    @Test
    void tellWhereToLookForWhatIsNotThere() {
        MvcTestResult seen = visits.get(radu, "/requests/999999999");
        assertThat(seen).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(seen)).contains("Căutați-o între cererile dumneavoastră");
    }

    @Test
    void keepTheWordsForARequestOfOthers() {
        Case theirs = life.asked(cast.ana(), "Export stops");
        assertThat(body(send(theirs, "messages"))).contains("Ce ați scris", TYPED);
    }

    @Test
    void explainThatItIsTooLate() {
        Case old = life.closed(radu, "Exportul se oprește", Duration.ofDays(31));
        assertThat(body(send(old, "reopening")))
                .contains("închisă acum mai mult de 30 de zile", TYPED)
                .containsSubsequence("Zile pentru redeschidere", "Prea târziu");
    }

    @Test
    void sayThatNoWordIsAwaited() {
        Case open = life.asked(radu, "Exportul se oprește");
        assertThat(body(send(open, "confirmation", "accepted", "true")))
                .contains("Nu mai așteptăm cuvântul dumneavoastră", TYPED);
    }

    @Test
    void showWhatChangedMeanwhile() {
        Case asked = life.asked(radu, "Exportul se oprește");
        life.answered(asked, "Which file?");
        assertThat(body(send(asked, "messages", "version", "0", "seen", "0")))
                .contains("Cererea s-a schimbat", "Which file?", TYPED);
    }

    private MvcTestResult send(Case about, String resource, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "body";
        fields[1] = TYPED;
        System.arraycopy(more, 0, fields, 2, more.length);
        return visits.post(radu, "/requests/" + about.number() + "/" + resource, fields);
    }
}
