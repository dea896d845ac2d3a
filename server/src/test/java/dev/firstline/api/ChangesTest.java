package dev.firstline.api;

import static dev.firstline.api.Requesting.closed;
import static dev.firstline.api.Requesting.open;
import static dev.firstline.api.Requesting.resolved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * What is done to a case: each verb is a small resource, and answers with the case as it is then.
 */
@FirstlineTest
@Isolated("it takes from queues in which the cases of others wait")
@Requirement("API-1.rest")
class ChangesTest {

    @Autowired private Cast cast;
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
    @Requirement("INT-1.telephone")
    void opensForAContactWhenStaffSayForWhom() {
        Answer opened =
                ion.post(
                        "/cases",
                        "{\"subject\": \"By telephone\", \"onBehalfOf\": \"Ana@Acme.example\"}");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/requester/email")).isEqualTo("ana@acme.example");
        assertThat(opened.at("/organisation/name")).isEqualTo("Acme");
        assertThat(ana.get("/cases/" + opened.at("/number")).status()).isEqualTo(200);
    }

    @Test
    @Requirement("CAS-2.hand-over-note")
    void handsOverToAColleague() {
        String address = open(ana, "For Tudor");
        cast.tudor();
        Answer handed =
                ion.post(
                        address + "/ownership",
                        "{\"to\": \"tudor@firstline.example\", \"note\": \"Knows locks\"}");
        assertThat(handed.status()).isEqualTo(200);
        assertThat(handed.at("/owner/name")).isEqualTo("Tudor Dan");
    }

    @Test
    @Requirement("CAS-1.taking-starts-work")
    void takesWithoutABodyToo() {
        String address = open(ana, "Mine");
        assertThat(ion.call(HttpMethod.POST, "/api/v1" + address + "/ownership").at("/state"))
                .isEqualTo("in-progress");
    }

    @Test
    @Requirement("CAS-2.take-next")
    void takesTheNextOfAQueueUntilNoneWaits() {
        String first = open(ana, "Next");
        Answer taken = ion.post("/queues/tier-1/next", "{}");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.at("/owner/email")).isEqualTo("ion@firstline.example");
        Answer next = taken;
        while (next.status() == 200) {
            next = ion.post("/queues/tier-1/next", "{}");
        }
        assertThat(next.status()).isEqualTo(204);
        assertThat(next.body()).isEmpty();
        assertThat(ion.get(first).at("/owner/email")).isEqualTo("ion@firstline.example");
    }

    @Test
    void placesWhatWaitsInTriage() {
        var stranger = cast.stranger();
        var asked = Request.of(stranger.id(), Channel.MAIL, "Who are we?", "Hello");
        String address = "/cases/" + requests.open(stranger.actor(), asked).number();
        assertThat(ion.get(address).json().get("organisation").isNull()).isTrue();
        assertThat(ion.get(address).json().get("commitments").isEmpty()).isTrue();
        String birch = Long.toString(cast.birch().id().value());
        Answer placed =
                ion.post(
                        address + "/placement",
                        "{\"organisation\": \"%s\", \"requester\": \"%s\"}"
                                .formatted(birch, cast.bea().email()));
        assertThat(placed.status()).isEqualTo(200);
        assertThat(placed.at("/organisation/id")).isEqualTo(birch);
        assertThat(placed.at("/requester/name")).isEqualTo("Bea Birch");
        assertThat(placed.at("/commitments/0/kind")).isEqualTo("initial-response");
    }

    @Test
    @Requirement({
        "CAS-1.waiting-for-customer",
        "CAS-1.waiting-for-vendor",
        "CAS-1.waiting-for-partner",
        "CAS-12.turn"
    })
    void waitsAndGoesOn() {
        String address = open(ana, "Waiting");
        Answer waiting =
                ion.post(
                        address + "/waiting",
                        "{\"for\": \"customer\", \"note\": \"Which release?\"}");
        assertThat(waiting.at("/state")).isEqualTo("waiting-for-customer");
        assertThat(waiting.at("/turn")).isEqualTo("customer");
        ana.post(address + "/messages", "{\"body\": \"8.2\"}");
        assertThat(ion.get(address).at("/state")).isEqualTo("in-progress");
        assertThat(ion.post(address + "/waiting", "{\"for\": \"vendor\"}").at("/turn"))
                .isEqualTo("development");
        assertThat(ion.call(HttpMethod.DELETE, "/api/v1" + address + "/waiting").at("/state"))
                .isEqualTo("in-progress");
        assertThat(ion.post(address + "/waiting", "{\"for\": \"partner\"}").at("/state"))
                .isEqualTo("waiting-for-partner");
    }

    @Test
    @Requirement({"INT-4.changed-by-staff", "INT-4.reason-seen"})
    void changesThePriorityWithAReasonThatTheCustomerReads() {
        String address = open(ana, "Urgent after all");
        String limit = ion.get(address).at("/commitments/0/limitAt");
        Answer changed =
                ion.post(
                        address + "/priority",
                        "{\"priority\": \"high\", \"reason\": \"Production stands still\"}");
        assertThat(changed.at("/priority")).isEqualTo("high");
        assertThat(changed.at("/commitments/0/limitAt")).isLessThan(limit);
        assertThat(ana.get(address + "/messages").at("/items/0/text"))
                .isEqualTo("Production stands still");
    }

    @Test
    @Requirement("CAS-4.several")
    void resolvesInSeveralWaysEachNamedOnce() {
        String address = open(ana, "Two ways");
        Answer done =
                ion.post(
                        address + "/resolution",
                        "{\"kinds\": [\"workaround-given\", \"defect-confirmed\","
                                + " \"workaround-given\"], \"body\": \"Until 8.3: restart.\"}");
        assertThat(done.json().get("resolutions"))
                .extracting(kind -> kind.asString())
                .containsExactly("workaround-given", "defect-confirmed");
        assertThat(done.at("/owner/email")).isEqualTo("ion@firstline.example");
    }

    @Test
    @Requirement("CAS-1.refused-with-reason")
    void isNotResolvedOnceMoreBeforeTheCustomerHasSpoken() {
        String address = resolved(ana, ion, "Once");
        assertThat(
                        ion.post(
                                        address + "/resolution",
                                        "{\"kinds\": [\"fixed\"], \"body\": \"Done again\"}")
                                .refusal())
                .isEqualTo("409 case-resolved-already");
    }

    @Test
    @Requirement("CAS-5.customer-confirms")
    void isNotRejectedWithoutSayingWhatIsMissing() {
        String address = resolved(ana, ion, "Why not?");
        assertThat(ana.post(address + "/confirmation", "{\"accepted\": false}").refusal())
                .isEqualTo("422 rejection-reason-missing reason");
        assertThat(ana.get(address).at("/state")).isEqualTo("resolved");
    }

    @Test
    @Requirement("CAS-5.customer-confirms")
    void goesOnWhenTheCustomerIsNotSatisfied() {
        String address = resolved(ana, ion, "Not yet");
        Answer rejected =
                ana.post(
                        address + "/confirmation",
                        "{\"accepted\": false, \"reason\": \"Still at 40 %\"}");
        assertThat(rejected.at("/state")).isEqualTo("in-progress");
        assertThat(ana.get(address + "/messages").at("/items/0/text")).isEqualTo("Still at 40 %");
    }

    @Test
    void confirmsForTheCustomerOnlyWhenStaffSayHowTheyKnow() {
        String address = resolved(ana, ion, "By telephone");
        assertThat(ion.post(address + "/confirmation", "{\"accepted\": true}").refusal())
                .isEqualTo("422 confirmation-reason-missing reason");
        assertThat(
                        ion.post(
                                        address + "/confirmation",
                                        "{\"accepted\": true, \"reason\": \"She telephoned\"}")
                                .at("/state"))
                .isEqualTo("closed");
    }

    @Test
    @Requirement("CAS-6.last-owner")
    void opensAgainWithItsLastOwner() {
        String address = closed(ana, ion, "Again");
        Answer again = ana.post(address + "/reopening", "{\"reason\": \"It came back\"}");
        assertThat(again.at("/state")).isEqualTo("in-progress");
        assertThat(again.at("/owner/email")).isEqualTo("ion@firstline.example");
        assertThat(again.json().get("closedAt").isNull()).isTrue();
        assertThat(again.json().get("resolutions").isEmpty()).isTrue();
    }

    @Test
    @Requirement({"COM-4.met-by-call", "INT-7.verification-recorded", "CAS-3.telephone-notes"})
    void recordsACallThatAnswersTheCustomer() {
        String address = open(ana, "Called back");
        Answer call =
                ion.post(
                        address + "/calls",
                        "{\"direction\": \"out\", \"note\": \"Talked it over\", \"verified\": true}");
        assertThat(call.status()).isEqualTo(201);
        assertThat(call.header("Location"))
                .isEqualTo("/api/v1" + address + "/messages/" + call.at("/id"));
        assertThat(call.at("/channel")).isEqualTo("telephone");
        assertThat(call.at("/call/direction")).isEqualTo("out");
        assertThat(call.json().at("/call/verified").asBoolean()).isTrue();
        assertThat(ana.get(address).at("/commitments/0/state")).isEqualTo("met");
    }

    @Test
    @Requirement("CAS-8.event-facts")
    void tellsWhatHappenedAndWho() {
        String address = open(ana, "Events");
        ion.post(address + "/ownership", "{}");
        var newest = ana.get(address + "/events").json().get("items").get(0);
        assertThat(newest.propertyNames())
                .containsExactly(
                        "type", "at", "actor", "from", "to", "message", "notedAt", "explanation");
        assertThat(newest.get("type").asString()).isEqualTo("state-changed");
        assertThat(newest.get("from").asString()).isEqualTo("new");
        assertThat(newest.get("to").asString()).isEqualTo("in-progress");
        assertThat(newest.at("/actor/email").asString()).isEqualTo("ion@firstline.example");
    }

    @Test
    @Requirement("CAS-8.event-facts")
    void tellsWhoHadTheCaseAndWhoHasItAsPeople() {
        String address = open(ana, "From hand to hand");
        ion.post(address + "/ownership", "{}");
        String to = cast.tudor().email();
        ion.post(address + "/ownership", "{\"to\": \"" + to + "\", \"note\": \"Knows locks\"}");
        var changes = owners(ana.get(address + "/events").json());
        assertThat(changes.getLast().get("from").isNull()).isTrue();
        assertThat(changes.getFirst().at("/from/email").asString())
                .isEqualTo("ion@firstline.example");
        assertThat(changes.getFirst().at("/to/name").asString()).isEqualTo("Tudor Dan");
        assertThat(changes.getFirst().at("/to/id").asString())
                .isEqualTo(Long.toString(cast.tudor().id().value()));
    }

    private static List<JsonNode> owners(JsonNode events) {
        return events.get("items")
                .valueStream()
                .filter(event -> event.get("type").asString().equals("owner-changed"))
                .toList();
    }
}
