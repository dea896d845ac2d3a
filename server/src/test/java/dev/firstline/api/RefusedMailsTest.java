package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.UUID;

/** Mail of who may not ask, as programs read it and decide about it. */
@FirstlineTest
@Requirement("INT-6.refused-kept")
class RefusedMailsTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Programs programs;
    @Autowired private AskingRules askingRules;
    @Autowired private IncomingMails mails;
    private Customer elm;
    private Program ion;
    private String address;

    @BeforeEach
    void carlaIsRefused() {
        elm = customers.add("Elm " + UUID.randomUUID());
        ion = programs.of(cast.ion());
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                Set.of(elm.buyer().id()),
                0);
        String subject = "Export " + UUID.randomUUID();
        MailIn.from("Carla <%s>".formatted(elm.contact().email()), subject, "It stops.").to(mails);
        address = "/refused-mails/" + id(subject);
    }

    @Test
    void isReadWithItsReason() {
        Answer mail = ion.get(address);
        assertThat(mail.at("/reason")).isEqualTo("not-listed");
        assertThat(mail.at("/text")).isEqualTo("It stops.");
        assertThat(mail.at("/sender/email")).isEqualTo(elm.contact().email());
        assertThat(programs.of(elm.contact()).get(address).status()).isEqualTo(403);
    }

    @Test
    void becomesACaseOnce() {
        String body = "{\"organisation\": \"%d\"}".formatted(elm.organisation().id().value());
        Answer opened = ion.post(address + "/case", body);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/requester/email")).isEqualTo(elm.contact().email());
        assertThat(ion.get(address).at("/caseNumber")).isEqualTo(opened.at("/number"));
        assertThat(ion.post(address + "/case", body).refusal())
                .isEqualTo("409 refused-mail-decided");
    }

    @Test
    void isLeft() {
        assertThat(ion.post(address + "/leaving", "{}").at("/state")).isEqualTo("left");
        assertThat(ion.get(address).at("/decidedBy/name")).isEqualTo("Ion Marin");
    }

    private String id(String subject) {
        for (JsonNode item : ion.get("/refused-mails?limit=100").json().get("items")) {
            if (item.get("subject").asString().equals(subject)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("not listed: " + subject);
    }
}
