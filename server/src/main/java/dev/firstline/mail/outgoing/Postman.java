package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import java.util.Properties;

/** A connection to the relay, for a few mails one after the other. */
final class Postman implements AutoCloseable {

    private static final String CONNECTS_WITHIN_MILLIS = "10000";
    private static final String ANSWERS_WITHIN_MILLIS = "60000";

    private final Transport transport;

    private Postman(Transport transport) {
        this.transport = transport;
    }

    /**
     * Connects.
     *
     * @param sender where reports of mail that did not arrive are sent to
     */
    static Postman at(Relay relay, String sender) throws MessagingException {
        Transport transport = Session.getInstance(properties(relay, sender)).getTransport("smtp");
        transport.connect(relay.host(), relay.port(), relay.user(), relay.password());
        return new Postman(transport);
    }

    private static Properties properties(Relay relay, String sender) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", sender);
        properties.setProperty(
                "mail.smtp.localhost", sender.substring(sender.lastIndexOf('@') + 1));
        properties.setProperty("mail.smtp.auth", Boolean.toString(relay.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(relay.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(relay.startTls()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTS_WITHIN_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWERS_WITHIN_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWERS_WITHIN_MILLIS);
        return properties;
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
