package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;
import dev.firstline.notifications.MailAddresses;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends postmen to relays. One who returned waits for the next mail: to connect takes longer than
 * to hand a mail over, and mails come in swarms. Whoever finds nothing to send calls {@link #rest}.
 */
@Component
class Postmen implements DisposableBean {

    private static final String CONNECTS_WITHIN_MILLIS = "10000";
    private static final String ANSWERS_WITHIN_MILLIS = "60000";

    private final MailAddresses addresses;

    /** A session searches all jars for its parts, which takes longer than to send a mail. */
    private final Map<Relay, Session> sessions = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable Postman> waiting = new AtomicReference<>();

    Postmen(MailAddresses addresses) {
        this.addresses = addresses;
    }

    /** The one who waits, if the relay still listens to it, or a new one. */
    Postman at(Relay relay) throws MessagingException {
        Postman known = waiting.getAndSet(null);
        if (known != null && known.servesStill(relay)) {
            return known;
        }
        if (known != null) {
            known.leave();
        }
        return Postman.at(relay, sessions.computeIfAbsent(relay, this::session), this);
    }

    /** One returns, and waits; a second one is not needed. */
    void receive(Postman returned) {
        if (!waiting.compareAndSet(null, returned)) {
            returned.leave();
        }
    }

    /** Nothing is to be sent: no connection is kept. */
    void rest() {
        Postman known = waiting.getAndSet(null);
        if (known != null) {
            known.leave();
        }
    }

    @Override
    public void destroy() {
        rest();
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
