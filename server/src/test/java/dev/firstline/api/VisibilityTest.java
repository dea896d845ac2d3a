package dev.firstline.api;

import static dev.firstline.api.Requesting.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a program may not see is answered as what does not exist. */
@FirstlineTest
class VisibilityTest {

    private static final String NO_CASE = "/cases/999999999";

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    private String address;

    @BeforeEach
    void openCase() {
        address = open(programs.of(cast.ana()), "Secret matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/messages", "/events", "/messages/1"})
    @Requirement("ACC-7.not-of-others")
    void ofAnotherOrganisationsCaseIsNone(String part) {
        Program bea = programs.of(cast.bea());
        Answer hidden = bea.get(address + part);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(bea.get(NO_CASE + part).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messages {\"body\": \"x\"}",
                "/messages {\"body\": \"x\", \"visibility\": \"internal\"}",
                "/ownership {}",
                "/ownership {\"to\": \"ion@firstline.example\", \"note\": \"x\"}",
                "/placement {\"organisation\": \"1\"}",
                "/waiting {\"for\": \"vendor\"}",
                "/priority {\"priority\": \"high\", \"reason\": \"x\"}",
                "/resolution {\"kinds\": [\"fixed\"], \"body\": \"x\"}",
                "/confirmation {\"accepted\": true}",
                "/reopening {\"reason\": \"x\"}",
                "/calls {\"direction\": \"in\", \"note\": \"x\"}"
            })
    @Requirement("ACC-7.not-of-others")
    void isNotChangedNorToldOf(String call) {
        String part = call.substring(0, call.indexOf(' '));
        String json = call.substring(call.indexOf(' ') + 1);
        Program bea = programs.of(cast.bea());
        Answer hidden = bea.post(address + part, json);
        assertThat(hidden.status()).isIn(403, 404);
        assertThat(hidden.body()).isEqualTo(bea.post(NO_CASE + part, json).body());
        assertThat(programs.of(cast.ion()).get(address).at("/version")).isEqualTo("0");
    }

    @Test
    @Requirement({"ACC-7.own-cases", "ACC-7.administrators-see"})
    void ofAColleagueIsTheOrganisationsAdministratorsOnly() {
        assertThat(programs.of(cast.andrei()).get(address).status()).isEqualTo(404);
        assertThat(programs.of(cast.olga()).get(address).status()).isEqualTo(200);
    }

    @Test
    @Requirement("ACC-7.not-of-others")
    void ofListsIsTheSame() {
        String number = address.substring(address.lastIndexOf('/') + 1);
        assertThat(programs.of(cast.ana()).get("/cases?q=" + number).body()).contains(number);
        assertThat(programs.of(cast.bea()).get("/cases?q=" + number).body())
                .isEqualTo("{\"items\":[],\"next\":null}");
    }

    @Test
    @Requirement("CAS-3.internal-notes")
    void ofInternalNotesIsStaffsAlone() {
        Program ion = programs.of(cast.ion());
        Answer note =
                ion.post(
                        address + "/messages",
                        "{\"body\": \"Looks like a lock\", \"visibility\": \"internal\"}");
        assertThat(note.at("/visibility")).isEqualTo("internal");
        Program ana = programs.of(cast.ana());
        assertThat(ana.get(address + "/messages").body()).doesNotContain("Looks like a lock");
        assertThat(ana.get(address + "/messages/" + note.at("/id")).refusal())
                .isEqualTo("404 message-not-found");
        assertThat(ana.get(address + "/events").body()).doesNotContain("internal");
        assertThat(ion.get(address + "/messages").body()).contains("Looks like a lock");
        assertThat(ion.get(address + "/events").body()).contains("internal");
    }

    @Test
    @Requirement("CAS-3.internal-notes")
    void ofAHandOverDoesNotNameItsInternalNote() {
        cast.tudor();
        programs.of(cast.ion())
                .post(
                        address + "/ownership",
                        "{\"to\": \"tudor@firstline.example\", \"note\": \"Knows locks\"}");
        var events = programs.of(cast.ana()).get(address + "/events").json().get("items");
        assertThat(events)
                .filteredOn(event -> event.get("type").asString().equals("owner-changed"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("message").isNull()).isTrue());
    }

    @Test
    @Requirement("CAS-3.internal-notes")
    void ofWordsIsRefusedToContactsWhoAskForInternalOnes() {
        assertThat(
                        programs.of(cast.ana())
                                .post(
                                        address + "/messages",
                                        "{\"body\": \"x\", \"visibility\": \"internal\"}")
                                .refusal())
                .isEqualTo("403 message-internal-staff-only");
    }
}
