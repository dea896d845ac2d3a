package dev.firstline.mail.outgoing;

import dev.firstline.mail.Relay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where mail is handed over: to the demo's mailbox, or to the relay of the settings. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class Relays {

    private static final Logger log = LoggerFactory.getLogger(Relays.class);

    private final ObjectProvider<Relay> given;
    private final MailSettings settings;
    private final AtomicBoolean missed = new AtomicBoolean();

    Relays(ObjectProvider<Relay> given, MailSettings settings) {
        this.given = given;
        this.settings = settings;
    }

    /** Empty if none is set: mail waits then, and the log says so once. */
    Optional<Relay> find() {
        Relay relay = given.getIfAvailable(settings::relay);
        if (relay.isSet()) {
            return Optional.of(relay);
        }
        if (missed.compareAndSet(false, true)) {
            log.warn(
                    "No mail goes out: set firstline.mail.relay.host. What is to be sent waits in the outbox.");
        }
        return Optional.empty();
    }
}
