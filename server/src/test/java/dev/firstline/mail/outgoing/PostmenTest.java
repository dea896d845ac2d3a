package dev.firstline.mail.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import dev.firstline.mail.Relay;
import dev.firstline.notifications.MailAddresses;
import dev.firstline.storage.FirstlineTest;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Properties;

/** How long a connection to the relay is kept. */
@FirstlineTest
class PostmenTest {

    @Autowired private MailAddresses addresses;

    private GreenMail relay;
    private Relay address;
    private Postmen postmen;

    @BeforeEach
    void theRelayListens() {
        relay = listening(0);
        address = new Relay("127.0.0.1", relay.getSmtp().getPort(), null, null, false);
        postmen = new Postmen(addresses);
    }

    private static GreenMail listening(int port) {
        GreenMail relay =
                new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        relay.start();
        return relay;
    }

    @AfterEach
    void itStops() {
        postmen.destroy();
        relay.stop();
    }

    @Test
    void whoeverReturnedIsSentAgain() throws Exception {
        Postman first = deliver("ana@acme.example");
        assertThat(deliver("ben@birch.example")).isSameAs(first);
        assertThat(relay.getReceivedMessages()).hasSize(2);
    }

    @Test
    void oneAloneWaits() throws Exception {
        try (Postman first = postmen.at(address);
                Postman second = postmen.at(address)) {
            assertThat(second).isNotSameAs(first);
        }
        try (Postman sent = postmen.at(address)) {
            assertThat(sent.servesStill(address)).isTrue();
        }
    }

    @Test
    void nobodyWaitsWhereNothingIsToBeSent() throws Exception {
        Postman first = deliver("ana@acme.example");
        postmen.rest();
        assertThat(first.servesStill(address)).isFalse();
        assertThat(deliver("ana@acme.example")).isNotSameAs(first);
    }

    @Test
    void noneIsSentAgainWhomTheRelayHearsNoMore() throws Exception {
        Postman first = deliver("ana@acme.example");
        relay.stop();
        relay = listening(address.port());
        assertThat(deliver("ana@acme.example")).isNotSameAs(first);
        assertThat(relay.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noneIsSentAgainWhoseMailWasRefused() throws Exception {
        Postman first = postmen.at(address);
        try (first) {
            assertThatThrownBy(() -> first.deliver(mail()))
                    .as("it has no recipient")
                    .isInstanceOf(MessagingException.class);
        }
        assertThat(deliver("ana@acme.example")).isNotSameAs(first);
    }

    private Postman deliver(String to) throws MessagingException {
        MimeMessage mail = mail();
        mail.setRecipients(RecipientType.TO, to);
        try (Postman sent = postmen.at(address)) {
            sent.deliver(mail);
            return sent;
        }
    }

    private static MimeMessage mail() throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setText("Hello");
        mail.saveChanges();
        return mail;
    }
}
