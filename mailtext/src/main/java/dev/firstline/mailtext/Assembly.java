package dev.firstline.mailtext;

import dev.firstline.mailtext.automatic.Automatic;
import dev.firstline.mailtext.automatic.Evidence;
import dev.firstline.mailtext.automatic.Servers;
import dev.firstline.mailtext.body.Body;
import dev.firstline.mailtext.body.Reading;
import dev.firstline.mailtext.bounce.Bounce;
import dev.firstline.mailtext.bounce.Report;
import dev.firstline.mailtext.charset.Plain;
import dev.firstline.mailtext.head.Dates;
import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.mailtext.head.MessageIds;
import dev.firstline.mailtext.newtext.NewText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts a message together; a step that fails leaves its part empty and its reason in the error. */
final class Assembly {
    private final Reading reading;
    private final Headers headers;
    private final Envelope envelope;
    private @Nullable String error;

    Assembly(Reading reading, Envelope envelope) {
        this.reading = reading;
        this.headers = reading.root().headers();
        this.envelope = envelope;
        this.error = reading.error();
    }

    Message message() {
        var body = attempt("body", () -> Body.of(reading.root()), new Body("", null, List.of()));
        var subject = attempt("subject", () -> headers.text("Subject"), "");
        var newText =
                attempt(
                        "quotes",
                        () -> NewText.of(body.text(), body.page(), subject),
                        new NewText(body.text(), ""));
        var from = from().orElse(null);
        var bounce = attempt("report", () -> bounce(body, from), Optional.<Bounce>empty());
        var automatic =
                attempt(
                        "automatic",
                        () -> automatic(from, subject, newText, bounce),
                        Optional.<Automatic>empty());
        return new Message(
                from,
                mailboxes("Sender").stream().findFirst().orElse(null),
                mailboxes("Reply-To"),
                mailboxes("To"),
                mailboxes("Cc"),
                subject,
                headers.find("Date").flatMap(Dates::parse).orElse(null),
                MessageIds.own(headers).orElse(null),
                MessageIds.references(headers),
                body.text(),
                newText,
                body.html(),
                body.attachments(),
                headers,
                automatic.orElse(null),
                bounce.orElse(null),
                error);
    }

    private Optional<Bounce> bounce(Body body, @Nullable Mailbox from) {
        boolean byServer = Servers.sent(headers, envelope, from);
        return Bounce.recognise(new Report(reading.root(), body.text(), byServer));
    }

    private Optional<Automatic> automatic(
            @Nullable Mailbox from, String subject, NewText newText, Optional<Bounce> bounce) {
        var type = reading.root().type();
        var evidence = new Evidence(headers, envelope, from, subject, type, newText.reply());
        return Automatic.recognise(evidence)
                .or(() -> bounce.map(any -> new Automatic("delivery report")));
    }

    private Optional<Mailbox> from() {
        return Stream.of("From", "Sender", "Reply-To", "Return-Path")
                .flatMap(name -> mailboxes(name).stream())
                .findFirst()
                .or(this::fromEnvelope);
    }

    private Optional<Mailbox> fromEnvelope() {
        return Optional.ofNullable(envelope.sender())
                .map(Plain::line)
                .filter(address -> address.contains("@"))
                .map(address -> new Mailbox("", address));
    }

    private List<Mailbox> mailboxes(String name) {
        return attempt(name, () -> headers.mailboxes(name), List.of());
    }

    private <T> T attempt(String what, Supplier<T> step, T otherwise) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            error = error == null ? what + " cannot be read: " + unforeseen : error;
            return otherwise;
        }
    }
}
