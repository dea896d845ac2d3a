package dev.firstline.api;

import static dev.firstline.api.Requesting.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Calls that are recorded after they were made. */
@FirstlineTest
@Requirement("API-1.rest")
class LateCallsTest {

    private static final String PROMISES =
            "coverage: 24x7\ntargets: { medium: { initialResponse: 2h, nextResponse: 2h } }";

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Programs programs;

    private Program ana;
    private Program ion;

    @BeforeEach
    void makeTokens() {
        ana = programs.of(cast.ana());
        ion = programs.of(cast.ion());
    }

    @Test
    void recordsWhenACallTookPlaceInAnyZone() {
        String address = open(ana, "Zones");
        String opened = ana.get(address).at("/openedAt");
        String at = Instant.parse(opened).atOffset(ZoneOffset.ofHours(2)).toString();
        Answer call =
                ion.post(
                        address + "/calls",
                        "{\"direction\": \"in\", \"note\": \"x\", \"at\": \"" + at + "\"}");
        assertThat(call.at("/at")).isEqualTo(opened);
    }

    @Test
    @Requirement("COM-4.met-by-call")
    void recordsACallThatAnsweredBeforeWhatWasWritten() {
        String address = open(ana, "Spoken before");
        String opened = ana.get(address).at("/openedAt");
        ion.post(address + "/messages", "{\"body\": \"As we said\", \"visibility\": \"public\"}");
        assertThat(ana.get(address).at("/commitments/0/metAt")).isGreaterThan(opened);
        ion.post(
                address + "/calls",
                "{\"direction\": \"in\", \"note\": \"x\", \"at\": \"" + opened + "\"}");
        assertThat(ana.get(address).at("/commitments/0/metAt")).isEqualTo(opened);
    }

    @Test
    @Requirement({"COM-4.met-by-call", "COM-1.next-response"})
    void leaveWhatWasWrittenAfterThemToBeAnswered() {
        Program elm = programs.of(elm());
        String address = open(elm, "Spoken before they wrote");
        elm.post(address + "/messages", "{\"body\": \"And it is slow\"}");
        assertThat(kinds(address)).containsExactly("initial-response met", "next-response running");
    }

    private List<String> kinds(String address) {
        String opened = ion.get(address).at("/openedAt");
        ion.post(
                address + "/calls",
                "{\"direction\": \"in\", \"note\": \"x\", \"at\": \"" + opened + "\"}");
        JsonNode commitments = ion.get(address).json().get("commitments");
        return StreamSupport.stream(commitments.spliterator(), false)
                .map(it -> it.get("kind").asString() + " " + it.get("state").asString())
                .toList();
    }

    private Person elm() {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), PROMISES, null),
                "Bought.");
        return elm.contact();
    }
}
