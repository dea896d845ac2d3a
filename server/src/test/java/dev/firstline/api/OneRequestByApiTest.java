package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

/** The main job by the API, from the request to the customer's word. */
@FirstlineTest
class OneRequestByApiTest {

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    @Test
    @Requirement({
        "API-1.rest",
        "INT-1.rest-api",
        "CAS-1.new",
        "CAS-1.taking-starts-work",
        "CAS-1.resolved",
        "CAS-1.closed",
        "CAS-5.customer-confirms",
        "CAS-12.turn",
        "COM-4.met-by-person"
    })
    void isOpenedTakenAnsweredResolvedConfirmedAndClosed() {
        Program ana = programs.of(cast.ana());
        Program ion = programs.of(cast.ion());
        Answer opened =
                ana.post(
                        "/cases",
                        """
                        {"subject": "Export stops at 40 %", "body": "Since **this** morning.",
                         "priority": "high", "product": "Ledger", "release": "8.2", "site": null}
                        """);
        assertThat(opened.status()).isEqualTo(201);
        String address = "/cases/" + opened.at("/number");
        assertThat(opened.header("Location")).isEqualTo("/api/v1" + address);
        assertThat(opened.at("/state")).isEqualTo("new");

        assertThat(ion.post(address + "/ownership", "{}").at("/owner/email"))
                .isEqualTo("ion@firstline.example");
        Answer reply = ion.post(address + "/messages", "{\"body\": \"Which file system?\"}");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location"))
                .isEqualTo("/api/v1" + address + "/messages/" + reply.at("/id"));
        assertThat(ana.get(address).at("/commitments/0/state")).isEqualTo("met");

        Answer resolved =
                ion.post(
                        address + "/resolution",
                        "{\"kinds\": [\"fixed\", \"instructions-given\"], \"body\": \"Try again.\"}");
        assertThat(resolved.at("/state")).isEqualTo("resolved");
        assertThat(resolved.at("/turn")).isEqualTo("customer");
        Answer closed = ana.post(address + "/confirmation", "{\"accepted\": true}");
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.at("/state")).isEqualTo("closed");
        assertThat(closed.json().get("turn").isNull()).isTrue();
        assertThat(closed.json().get("closedAt").isNull()).isFalse();
        assertThat(ana.get(address + "/messages").json().get("items"))
                .extracting(message -> message.get("text").asString())
                .containsExactly("Try again.", "Which file system?", "Since **this** morning.");
    }

    @Test
    @Requirement("API-1.shape")
    void isShownExactlyAsProgramsOutsideExpectIt() {
        JsonNode opened =
                programs.of(cast.ana())
                        .post("/cases", "{\"subject\": \"Shape\", \"body\": \"x\"}")
                        .json();
        assertThat(opened.propertyNames())
                .containsExactly(
                        "number",
                        "subject",
                        "state",
                        "turn",
                        "turnTimes",
                        "priority",
                        "kind",
                        "resolutions",
                        "organisation",
                        "requester",
                        "owner",
                        "queue",
                        "openedAt",
                        "closedAt",
                        "commitments",
                        "missingLegs",
                        "mergedInto",
                        "version");
        assertThat(opened.get("number").asString()).matches("[0-9]+");
        assertThat(opened.at("/organisation").propertyNames()).containsExactly("id", "name");
        assertThat(opened.at("/requester").propertyNames()).containsExactly("id", "name", "email");
        assertThat(opened.at("/requester/id").isString()).isTrue();
        assertThat(opened.at("/openedAt").asString()).endsWith("Z");
        assertThat(opened.at("/commitments/0").propertyNames())
                .containsExactly(
                        "kind",
                        "goalAt",
                        "limitAt",
                        "metAt",
                        "breachedAt",
                        "hands",
                        "state",
                        "explanation",
                        "why");
        assertThat(opened.at("/commitments/0/explanation/0").propertyNames())
                .containsExactly("from", "to", "seconds", "why", "name");
    }

    @Test
    @Requirement({"COM-7.adds-up", "XPL-1.by-api"})
    void hasAPromiseWhoseCountedStretchesAddUp() {
        JsonNode promise =
                programs.of(cast.ana())
                        .post("/cases", "{\"subject\": \"Clock\", \"priority\": \"low\"}")
                        .json()
                        .at("/commitments/0");
        double counted =
                promise.get("explanation")
                        .valueStream()
                        .filter(it -> it.get("why").asString().equals("counted"))
                        .mapToDouble(it -> it.get("seconds").asDouble())
                        .sum();
        assertThat(counted % 3600).isZero();
    }

    @Test
    @Requirement({"XPL-1.clock", "XPL-1.by-api"})
    void hasAPromiseThatSaysWhyWithTheRuleAndItsVersion() {
        JsonNode why =
                programs.of(cast.ana())
                        .post("/cases", "{\"subject\": \"Clock\", \"priority\": \"low\"}")
                        .json()
                        .at("/commitments/0/why");
        assertThat(why.at("/rule").asString()).isEqualTo("clock.initial-response");
        assertThat(why.at("/version").asInt()).isPositive();
        assertThat(why.at("/facts").findValuesAsString("name"))
                .contains("priority", "coverage", "limit");
        assertThat(why.at("/result").asString()).isEqualTo("clock.due");
    }
}
