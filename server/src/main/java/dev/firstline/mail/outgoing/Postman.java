package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** A connection to the relay, for a few mails one after the other. */
final class Postman implements AutoCloseable {

    private final Transport transport;

    private Postman(Transport transport) {
        this.transport = transport;
    }

    static Postman at(Relay relay, Session session) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(relay.host(), relay.port(), relay.user(), relay.password());
        return new Postman(transport);
    }

    /** Hands a mail over; it is the relay's from then on. */
    void deliver(MimeMessage mail) throws MessagingException {
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
