package dev.firstline.journeys;

import dev.firstline.mail.MailIn;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Somebody who writes mail to the desk, and reads what comes back. */
record Correspondent(String email, DemoServer server) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void writes(String subject, String text) {
        send(MailIn.from(email, subject, text));
    }

    void replies(Mail to, String text) {
        String id = to.id().replaceAll("[<>]", "");
        send(MailIn.from(email, "Re: " + to.subject(), text).answering(id));
    }

    private void send(MailIn mail) {
        try {
            Session session = Session.getInstance(relay());
            var message = new MimeMessage(session, new ByteArrayInputStream(mail.bytes()));
            Transport.send(message, message.getRecipients(RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Properties relay() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", String.valueOf(server.smtpPort()));
        properties.setProperty("mail.smtp.from", email);
        return properties;
    }

    /** The latest mail to this person that says so, as soon as it has arrived. */
    Mail awaitMail(String... words) {
        Instant enough = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(enough)) {
            Optional<Mail> found = find(words);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("No mail to " + email + " says: " + List.of(words));
    }

    private Optional<Mail> find(String... words) {
        return Arrays.stream(mailbox())
                .filter(mail -> Arrays.stream(words).allMatch(mail::says))
                .reduce((_, later) -> later);
    }

    private Mail[] mailbox() {
        var request =
                HttpRequest.newBuilder(URI.create(server.mailUrl() + "?to=" + email))
                        .header("Accept", "application/json")
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            String json = client.send(request, BodyHandlers.ofString()).body();
            return JsonMapper.shared().readValue(json, Mail[].class);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
