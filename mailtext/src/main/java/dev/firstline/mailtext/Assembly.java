package dev.firstline.mailtext;

import dev.firstline.mailtext.body.Body;
import dev.firstline.mailtext.body.Reading;
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
        var newText =
                attempt("quotes", () -> NewText.of(body.text()), new NewText(body.text(), ""));
        return new Message(
                from().orElse(null),
                mailboxes("Sender").stream().findFirst().orElse(null),
                mailboxes("Reply-To"),
                mailboxes("To"),
                mailboxes("Cc"),
                attempt("subject", () -> headers.text("Subject"), ""),
                headers.find("Date").flatMap(Dates::parse).orElse(null),
                MessageIds.own(headers).orElse(null),
                MessageIds.references(headers),
                body.text(),
                newText,
                body.html(),
                body.attachments(),
                headers,
                null,
                null,
                error);
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
