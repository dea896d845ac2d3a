package dev.firstline.api;

import static dev.firstline.api.Requesting.closed;
import static dev.firstline.api.Requesting.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Duration;

/** The answer to "why?" as programs get it: facts, rule, version and result (XPL-1). */
@FirstlineTest
@Requirement("XPL-1.by-api")
class WhysTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Programs programs;
    @Autowired private Requests requests;

    private Program ana;
    private Program ion;

    @BeforeEach
    void makeTokens() {
        ana = programs.of(cast.ana());
        ion = programs.of(cast.ion());
    }

    @Test
    @Requirement("CAS-1.refused-with-reason")
    void namesTheStatesBetweenWhichThereIsNoWay() {
        String done = closed(ana, ion, "Done");
        Answer refused = ion.post(done + "/waiting", "{\"for\": \"vendor\"}");
        assertThat(why(refused))
                .isEqualTo("case.transition [from=closed, to=waiting-for-vendor] 0 refused");
    }

    @Test
    @Requirement("XPL-1.permission")
    void namesTheRolesThatOneHasAndThoseThatMay() {
        Answer refused = ana.post(open(ana, "Mine") + "/ownership", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(why(refused))
                .isEqualTo(
                        "permission.role [roles=contact, needed=technician, engineer,"
                                + " support-manager, administrator] 0 refused");
    }

    @Test
    @Requirement({"XPL-1.shape", "XPL-1.permission"})
    void givesTheRuleOfTheProgrammeWithItsVersion() {
        var old = life.closed(cast.ana(), "Long ago", Duration.ofDays(31));
        Answer refused =
                ana.post("/cases/" + old.number() + "/reopening", "{\"reason\": \"Again\"}");
        assertThat(why(refused))
                .matches(
                        "case\\.reopening \\[closed=\\S+Z, days=30, until=\\S+Z] 1 reopening.over");
        assertThat(why(ana.post("/cases", "{\"subject\": \"x\", \"priority\": \"urgent\"}")))
                .isEqualTo(
                        "programme.priorities [priority=urgent, known=high, medium, low] 1 refused");
    }

    @Test
    void saysNothingOfWhatMayNotBeSeenOrCannotBeRead() {
        String secret = open(ana, "Secret");
        assertThat(programs.of(cast.bea()).get(secret).json().has("explanation")).isFalse();
        assertThat(ana.post("/cases", "{}").json().has("explanation")).isFalse();
    }

    @Test
    @Requirement({"XPL-1.route", "RTE-1.shown-with-rule"})
    void namesTheRuleThatChoseTheQueue() {
        String asked = open(ana, "Routed");
        assertThat(why(oldest(ana, asked)))
                .isEqualTo(
                        "route [route=first, line=technical-support, queue=tier-1] 1 route.queue");
    }

    @Test
    @Requirement({"XPL-1.route", "RTE-1.shown-with-rule"})
    void namesTheRuleOfTriageAndThatOfItsPlacement() {
        var stranger = cast.stranger();
        var asked = Request.of(stranger.id(), Channel.MAIL, "Who are we?", "Hello");
        String address = "/cases/" + requests.open(stranger.actor(), asked).number();
        assertThat(why(oldest(ion, address)))
                .isEqualTo("route [route=triage, placed=no, queue=triage] 1 route.queue");
        ion.post(
                address + "/placement",
                "{\"organisation\": \"%d\", \"requester\": \"%s\"}"
                        .formatted(cast.birch().id().value(), cast.bea().email()));
        assertThat(why(oldest(ion, address))).startsWith("route [route=triage");
        assertThat(ion.get(address + "/events").json().get("items"))
                .filteredOn(event -> event.get("type").asString().equals("placed"))
                .extracting(WhysTest::why)
                .containsExactly(
                        "route [route=first, line=technical-support, queue=tier-1] 1 route.queue");
    }

    private static JsonNode oldest(Program program, String address) {
        JsonNode items = program.get(address + "/events").json().get("items");
        return items.get(items.size() - 1);
    }

    private static String why(Answer answer) {
        return why(answer.json());
    }

    /** Rule, facts, version and result in a line. */
    private static String why(JsonNode told) {
        JsonNode why = told.get("explanation");
        return "%s %s %s %s"
                .formatted(
                        why.get("rule").asString(),
                        why.get("facts")
                                .valueStream()
                                .map(
                                        it ->
                                                it.get("name").asString()
                                                        + "="
                                                        + it.get("value").asString())
                                .toList(),
                        why.get("version").asInt(),
                        why.get("result").asString());
    }
}
