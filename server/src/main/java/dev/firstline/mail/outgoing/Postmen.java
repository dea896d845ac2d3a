package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;
import dev.firstline.notifications.MailAddresses;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Sends postmen to relays. */
@Component
class Postmen {

    private static final String CONNECTS_WITHIN_MILLIS = "10000";
    private static final String ANSWERS_WITHIN_MILLIS = "60000";

    private final MailAddresses addresses;

    /** A session searches all jars for its parts, which takes longer than to send a mail. */
    private final Map<Relay, Session> sessions = new ConcurrentHashMap<>();

    Postmen(MailAddresses addresses) {
        this.addresses = addresses;
    }

    /** Connects. */
    Postman at(Relay relay) throws MessagingException {
        return Postman.at(relay, sessions.computeIfAbsent(relay, this::session));
    }

    /** Reports of mail that did not arrive are sent to the support address. */
    private Session session(Relay relay) {
        String sender = addresses.support();
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
        return Session.getInstance(properties);
    }
}
