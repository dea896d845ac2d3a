package dev.firstline.api;

import static dev.firstline.api.Requesting.closed;
import static dev.firstline.api.Requesting.open;
import static dev.firstline.api.Requesting.resolved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** What is wrong is told by status, stable type and field, in a sentence that says what to do. */
@FirstlineTest
class BadInputTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                  | 400 json",
                "{\"subject\": \"x\"} {}                            | 422 body-wrong-shape",
                "''                                                 | 400 body-missing",
                "null                                               | 400 body-missing",
                "[]                                                 | 422 body-wrong-shape",
                "{\"subject\": 42}                                  | 422 wrong-type subject",
                "{\"subject\": \"x\", \"body\": true}               | 422 wrong-type body",
                "{\"subject\": \"x\", \"body\": {}}                 | 422 wrong-type body",
                "{\"subject\": \"x\", \"subject\": \"y\"}           | 400 json",
                "{\"subject\": \"x\", \"colour\": \"red\"}          | 422 field colour",
                "{}                                                 | 422 subject-empty subject",
                "{\"subject\": \"  \"}                              | 422 subject-empty subject",
                "{\"subject\": \"a\\u0000b\"}                       | 422 text-unreadable subject",
                "{\"subject\": \"a\\ud83db\"}                       | 422 text-unreadable subject",
                "{\"subject\": \"a\\ude00b\"}                       | 422 text-unreadable subject",
                "{\"subject\": \"x\", \"priority\": \"urgent\"}     | 422 priority-unknown priority",
                "{\"subject\": \"x\", \"onBehalfOf\": \"bea@birch.example\"} | 403 case-open-for-oneself-only",
            })
    @Requirement("API-1.problem-details")
    void ofAnOpeningIsTold(String json, String refusal) {
        assertThat(programs.of(cast.ana()).post("/cases", json).refusal()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"subject\": \"x\"}                                           | 422 on-behalf-missing onBehalfOf",
                "{\"subject\": \"x\", \"onBehalfOf\": \"nobody@acme.example\"}  | 422 person-unknown onBehalfOf",
                "{\"subject\": \"x\", \"onBehalfOf\": \"aura@firstline.example\"} | 422 on-behalf-not-a-contact onBehalfOf",
            })
    @Requirement("API-1.problem-details")
    void ofAnOpeningByStaffIsTold(String json, String refusal) {
        cast.aura();
        assertThat(programs.of(cast.ion()).post("/cases", json).refusal()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages     | {}                                          | 422 message-empty body",
                "messages     | {\"body\": \"x\", \"visibility\": \"secret\"} | 422 visibility-unknown visibility",
                "messages     | {\"body\": \"x\", \"channel\": \"fax\"}     | 422 channel-unknown channel",
                "ownership    | {\"to\": \"nobody@firstline.example\", \"note\": \"x\"} | 422 person-unknown to",
                "ownership    | {\"to\": \"ana@acme.example\", \"note\": \"x\"} | 422 ownership-not-staff to",
                "ownership    | {\"to\": \"tudor@firstline.example\"}       | 422 ownership-note-missing note",
                "ownership    | {\"note\": \"x\"}                           | 422 missing to",
                "placement    | {}                                          | 422 missing organisation",
                "placement    | {\"organisation\": \"Acme\"}                | 422 organisation-unknown organisation",
                "placement    | {\"organisation\": 1}                       | 422 wrong-type organisation",
                "waiting      | {}                                          | 422 missing for",
                "waiting      | {\"for\": \"godot\"}                        | 422 waiting-unknown for",
                "priority     | {}                                          | 422 missing priority",
                "priority     | {\"priority\": \"urgent\", \"reason\": \"x\"} | 422 priority-unknown priority",
                "priority     | {\"priority\": \"low\"}                     | 422 priority-reason-missing reason",
                "resolution   | {\"body\": \"x\"}                           | 422 missing kinds",
                "resolution   | {\"kinds\": [], \"body\": \"x\"}            | 422 resolution-missing kinds",
                "resolution   | {\"kinds\": [\"magic\"], \"body\": \"x\"}   | 422 resolution-unknown kinds",
                "resolution   | {\"kinds\": [null], \"body\": \"x\"}        | 422 missing kinds",
                "resolution   | {\"kinds\": \"fixed\", \"body\": \"x\"}     | 422 wrong-type kinds",
                "resolution   | {\"kinds\": [\"fixed\"]}                    | 422 message-empty body",
                "confirmation | {}                                          | 422 missing accepted",
                "confirmation | {\"accepted\": \"true\"}                    | 422 wrong-type accepted",
                "confirmation | {\"accepted\": 1}                           | 422 wrong-type accepted",
                "reopening    | {}                                          | 422 reopening-reason-missing reason",
                "calls        | {\"note\": \"x\"}                           | 422 missing direction",
                "calls        | {\"direction\": \"up\", \"note\": \"x\"}    | 422 direction-unknown direction",
                "calls        | {\"direction\": \"in\"}                     | 422 message-empty note",
                "calls        | {\"direction\": \"in\", \"note\": \"x\", \"at\": \"yesterday\"} | 422 instant-unreadable at",
                "calls        | {\"direction\": \"in\", \"note\": \"x\", \"at\": \"2999-01-01T00:00:00Z\"} | 422 call-time at",
                "calls        | {\"direction\": \"in\", \"note\": \"x\", \"verified\": \"no\"} | 422 wrong-type verified",
            })
    @Requirement({"API-1.problem-details", "NFR-7.says-what-to-do", "NFR-7.no-stack-trace"})
    void ofAChangeIsTold(String part, String json, String refusal) {
        cast.tudor();
        String address = open(programs.of(cast.ana()), "Bad input");
        Answer refused = programs.of(cast.ion()).post(address + "/" + part, json);
        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.at("/detail")).isNotBlank().doesNotContain("{", "Exception");
        assertThat(programs.of(cast.ion()).get(address).at("/version")).isEqualTo("0");
    }

    @Test
    @Requirement({"API-1.problem-details", "CAS-1.refused-with-reason", "CAS-2.owned-until-closed"})
    void againstTheStateOfTheCaseIsAConflict() {
        Program ana = programs.of(cast.ana());
        Program ion = programs.of(cast.ion());
        String fresh = open(ana, "Fresh");
        assertThat(ana.post(fresh + "/confirmation", "{\"accepted\": true}").refusal())
                .isEqualTo("409 case-not-resolved");
        assertThat(ana.post(fresh + "/reopening", "{\"reason\": \"x\"}").refusal())
                .isEqualTo("409 case-open-already");
        String solved = resolved(ana, ion, "Solved");
        assertThat(ion.post(solved + "/waiting", "{\"for\": \"vendor\"}").refusal())
                .isEqualTo("409 case-transition");
        String done = closed(ana, ion, "Done");
        assertThat(ion.post(done + "/messages", "{\"body\": \"x\"}").refusal())
                .isEqualTo("409 case-closed");
        assertThat(programs.of(cast.tudor()).post(solved + "/ownership", "{}").refusal())
                .isEqualTo("409 case-owned");
        assertThat(ion.post(solved + "/placement", placement()).refusal())
                .isEqualTo("409 case-placed-already");
    }

    private String placement() {
        return "{\"organisation\": \"" + cast.acme().id().value() + "\"}";
    }

    @Test
    @Requirement("ACC-6.auditor")
    void byThoseWhoMayNotIsNotPermitted() {
        String address = open(programs.of(cast.ana()), "Mine");
        assertThat(programs.of(cast.ana()).post(address + "/ownership", "{}").refusal())
                .isEqualTo("403 case-work-not-permitted");
        Program aura = programs.of(cast.aura());
        assertThat(aura.get(address).status()).isEqualTo(200);
        assertThat(aura.post(address + "/messages", "{\"body\": \"x\"}").status()).isEqualTo(403);
        assertThat(aura.post("/cases", "{\"subject\": \"x\"}").status()).isEqualTo(403);
        assertThat(programs.of(cast.ana()).post("/queues/tier-1/next", "{}").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state=lost            | 422 state-unknown state",
                "queue=tier-9          | 422 queue-unknown queue",
                "requester=ana         | 422 person-email-invalid requester",
                "organisation=Acme     | 422 organisation-unknown organisation",
                "limit=0               | 422 limit-out-of-range limit",
                "limit=101             | 422 limit-out-of-range limit",
                "limit=many            | 422 wrong-type limit",
                "after=here            | 422 cursor-unknown after",
                "q=%00                 | 422 text-unreadable q",
            })
    @Requirement("API-1.problem-details")
    void ofAListIsTold(String query, String refusal) {
        assertThat(programs.of(cast.ana()).get("/cases?" + query).refusal()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"/cases/0", "/cases/x", "/cases/99999999999999999999", "/cases/-1", "/cases/1e3"})
    @Requirement("API-1.problem-details")
    void numbersAreNoCases(String address) {
        assertThat(programs.of(cast.ion()).get(address).refusal()).isEqualTo("404 case-not-found");
    }

    @Test
    @Requirement("API-1.problem-details")
    void queuesThatDoNotExistAreNotFound() {
        assertThat(programs.of(cast.ion()).post("/queues/tier-9/next", "{}").refusal())
                .isEqualTo("404 queue-not-found");
    }

    @Test
    @Requirement("API-1.problem-details")
    void inAnotherFormIsTold() {
        Program ana = programs.of(cast.ana());
        assertThat(ana.post("/cases", MediaType.TEXT_PLAIN, "hello").refusal())
                .isEqualTo("415 media-type");
        assertThat(
                        ana.post("/cases", MediaType.APPLICATION_FORM_URLENCODED, "subject=hello")
                                .refusal())
                .isEqualTo("415 media-type");
    }

    @Test
    @Requirement("API-1.problem-details")
    void tooMuchIsTold() {
        Program ana = programs.of(cast.ana());
        String address = open(ana, "Long");
        assertThat(ana.post(address + "/messages", body("x".repeat(1_000_001))).refusal())
                .isEqualTo("422 message-too-long body");
        assertThat(ana.post(address + "/messages", body("x".repeat(9_000_000))).refusal())
                .isEqualTo("413 body-too-large");
        assertThat(ana.post("/cases", "{\"subject\": \"" + "x".repeat(501) + "\"}").refusal())
                .isEqualTo("422 subject-too-long subject");
    }

    private static String body(String text) {
        return "{\"body\": \"" + text + "\"}";
    }

    @Test
    @Requirement("NFR-4.languages")
    void isToldInTheLanguageThatIsAccepted() {
        assertThat(programs.of(cast.ana()).speaking("ro").get("/cases/0").at("/detail"))
                .startsWith("Cazul nu există");
    }

    @Test
    void inASubjectNeverBecomesAnotherLine() {
        assertThat(
                        programs.of(cast.ana())
                                .post("/cases", "{\"subject\": \"One\\r\\nBcc: all@acme.example\"}")
                                .at("/subject"))
                .isEqualTo("One Bcc: all@acme.example");
    }
}
