package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** A connection to the relay, for mails one after the other. */
final class Postman implements AutoCloseable {

    private final Relay relay;
    private final Transport transport;
    private final Postmen home;
    private boolean unsure;

    private Postman(Relay relay, Transport transport, Postmen home) {
        this.relay = relay;
        this.transport = transport;
        this.home = home;
    }

    /**
     * Connects.
     *
     * @param home where this one returns to
     */
    static Postman at(Relay relay, Session session, Postmen home) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(relay.host(), relay.port(), relay.user(), relay.password());
        return new Postman(relay, transport, home);
    }

    /** Hands a mail over; it is the relay's from then on. */
    void deliver(MimeMessage mail) throws MessagingException {
        unsure = true;
        transport.sendMessage(mail, mail.getAllRecipients());
        unsure = false;
    }

    /** Whether the relay still listens: it is asked. */
    boolean servesStill(Relay asked) {
        return relay.equals(asked) && transport.isConnected();
    }

    /** Returns home, to be sent again; after a mail that was not accepted the connection ends. */
    @Override
    public void close() {
        if (unsure) {
            leave();
        } else {
            home.receive(this);
        }
    }

    /** Ends the connection, as far as there is one. */
    void leave() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The other side has ended it.
        }
    }
}
