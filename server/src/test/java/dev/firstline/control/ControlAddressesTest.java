package dev.firstline.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Secret;
import dev.firstline.accounts.ApiToken;
import dev.firstline.accounts.ApiTokens;
import dev.firstline.accounts.Scope;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.UUID;

/** What the running server answers the command line. */
@FirstlineTest
class ControlAddressesTest {

    @Autowired private MockMvcTester server;
    @Autowired private ControlSecret secret;
    @Autowired private ApiTokens tokens;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;

    @Test
    void makeATokenAndSayNothingElse() throws Exception {
        cast.ion();
        MvcTestResult made =
                token(
                        "{\"as\": \"Ion@firstline.example\", \"scopes\": [\"cases:read\", \"cases:write\"]}");
        assertThat(made).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
        ApiToken token = tokens.find(new Secret(body(made))).orElseThrow().token();
        assertThat(token.person()).isEqualTo(cast.ion().id());
        assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sayWhyThereIsNoToken() throws Exception {
        MvcTestResult refused =
                token("{\"as\": \"nobody@acme.example\", \"scopes\": [\"cases:read\"]}");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("There is nobody with the address");
        cast.ion();
        assertThat(body(token("{\"as\": \"ion@firstline.example\", \"scopes\": [\"all\"]}")))
                .contains("There is no scope");
        assertThat(body(token("{\"as\": \"ion@firstline.example\"}"))).contains("missing");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void applyNoProgrammeInTheNameOfACustomer() throws Exception {
        MvcTestResult refused =
                server.post()
                        .uri("/control/programme?as=" + cast.ana().email())
                        .header(ControlFile.HEADER, secret.text())
                        .contentType("application/yaml")
                        .content("name: { en: Theirs }")
                        .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("Only administrators apply a programme");
    }

    @Test
    void areNotThereForWhoHasNotTheSecret() {
        assertThat(server.get().uri("/control/doctor")).hasStatus(404);
        assertThat(server.get().uri("/control/doctor").header(ControlFile.HEADER, "guess"))
                .hasStatus(404);
        assertThat(server.post().uri("/control/tokens")).hasStatus(404);
    }

    @Test
    @Requirement({
        "XPL-3.database",
        "XPL-3.mail",
        "XPL-3.disk",
        "XPL-3.clock",
        "XPL-3.jobs",
        "INC-6.proved"
    })
    void sayOfEachThingHowItIs() throws Exception {
        assertThat(body(doctor()))
                .contains("database: ", "ok    schema: at version", "clock: ")
                .contains("disk: ", "incoming mail: ", "outbox: ", "jobs: ", "ok    ledger: ");
    }

    @Test
    @Requirement("XPL-3.quarantine")
    void countFaultsAndSayWhatToDo() throws Exception {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                insert into incoming_mail (
                    id, file, size, envelope_from, envelope_to, received_at, state, next_attempt_at)
                values (:id, 'x', 1, '', 'support@firstline.example', '2026-01-01T00:00Z', 'quarantined', '2026-01-01T00:00Z')
                """)
                .param("id", id)
                .update();
        MvcTestResult examined = doctor();
        jdbc.sql("delete from incoming_mail where id = :id").param("id", id).update();
        assertThat(examined).hasStatusOk();
        assertThat(examined.getResponse().getHeader(ControlFile.FAULTS)).isNotNull();
        assertThat(body(examined)).contains("FAULT incoming mail: 1 messages in quarantine");
    }

    private MvcTestResult token(String json) {
        return server.post()
                .uri("/control/tokens")
                .header(ControlFile.HEADER, secret.text())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult doctor() {
        return server.get()
                .uri("/control/doctor")
                .header(ControlFile.HEADER, secret.text())
                .exchange();
    }

    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }
}
