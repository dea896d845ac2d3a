package dev.firstline.mail.smtp;

import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.SmtpDoor;
import dev.firstline.notifications.MailAddresses;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for mail while the server runs, and answers before the server says that it is ready. */
@Component
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpListener implements SmartLifecycle, SmtpDoor {

    /** For each line that is awaited; a sender that says nothing for so long is gone. */
    private static final int SILENCE_MILLIS = 60_000;

    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_RECIPIENTS = 100;

    private final SmtpSettings settings;
    private final IncomingMails mails;
    private final MailAddresses addresses;
    private @Nullable SMTPServer server;

    SmtpListener(SmtpSettings settings, IncomingMails mails, MailAddresses addresses) {
        this.settings = settings;
        this.mails = mails;
        this.addresses = addresses;
    }

    /** A new one each time: the library's server starts once only. */
    private SMTPServer newServer() {
        Recipients recipients = new Recipients(addresses.support(), settings.recipients());
        long largest = settings.largestMessage().toBytes();
        return SMTPServer.port(settings.port())
                .bindAddress(settings.host())
                .hostName(addresses.domain())
                .softwareName("Firstline")
                .messageHandlerFactory(context -> new Delivery(mails, recipients, largest))
                .connectionTimeoutMs(SILENCE_MILLIS)
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(MOST_RECIPIENTS)
                .maxMessageSize(Math.toIntExact(largest))
                .build();
    }

    @Override
    public synchronized void start() {
        server = newServer();
        server.start();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null && server.isRunning();
    }

    @Override
    public synchronized int port() {
        return server == null ? 0 : server.getPortAllocated();
    }
}
