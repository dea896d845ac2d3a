package dev.firstline.mailtext.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Header;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

@Requirement("MAIL-6.recognised")
class AutomaticTest {
    private static final Mailbox ANA = new Mailbox("Ana Pop", "ana@nordwind.example");

    @Test
    void takesTheNullSenderOfTheEnvelopeForAMachine() {
        assertThat(recognise(new Envelope(""), List.of()))
                .contains(new Automatic("null envelope sender"));
    }

    @Test
    void takesMailWithoutAnySignForAPersons() {
        assertThat(recognise(new Envelope("ana@nordwind.example"), List.of())).isEmpty();
    }

    @Test
    void namesTheFirstSignByTheOrderOfItsRules() {
        var fields =
                List.of(
                        new Header("List-Id", "<users.lists.example>"),
                        new Header("auto-submitted", "AUTO-GENERATED"));
        assertThat(recognise(Envelope.UNKNOWN, fields))
                .contains(new Automatic("Auto-Submitted: auto-generated"));
    }

    private static Optional<Automatic> recognise(Envelope envelope, List<Header> fields) {
        var evidence = new Evidence(new Headers(fields), envelope, ANA, "Export", "text/plain", "");
        return Automatic.recognise(evidence);
    }
}
