package dev.firstline.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A raw message for tests, from its fields down. */
public final class MailIn {

    private final List<String> fields = new ArrayList<>();
    private final String body;

    private MailIn(String from, String subject, String body) {
        fields.add("From: " + from);
        fields.add("To: support@firstline.example");
        fields.add("Subject: " + subject);
        fields.add("Date: Fri, 20 Nov 2026 10:00:00 +0200");
        fields.add("MIME-Version: 1.0");
        this.body = body;
    }

    /** A message with an id of its own. */
    public static MailIn from(String from, String subject, String body) {
        return new MailIn(from, subject, body).with("Message-ID", "<" + newId() + ">");
    }

    /** The same without any Message-ID. */
    public static MailIn withoutId(String from, String subject, String body) {
        return new MailIn(from, subject, body);
    }

    /** A message with files, by name. */
    public static MailIn withFiles(String from, String subject, Map<String, byte[]> files) {
        String body =
                "--b\nContent-Type: text/plain\n\nSee the files.\n"
                        + files.entrySet().stream()
                                .map(file -> part(file.getKey(), file.getValue()))
                                .collect(Collectors.joining())
                        + "--b--\n";
        return from(from, subject, body).with("Content-Type", "multipart/mixed; boundary=\"b\"");
    }

    private static String part(String name, byte[] content) {
        return """
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """
                .formatted(name, Base64.getMimeEncoder().encodeToString(content));
    }

    public static String newId() {
        return UUID.randomUUID() + "@sender.example";
    }

    public MailIn with(String name, String value) {
        fields.removeIf(field -> field.startsWith(name + ":"));
        fields.add(name + ": " + value);
        return this;
    }

    public MailIn answering(String mailId) {
        return with("In-Reply-To", "<" + mailId + ">").with("References", "<" + mailId + ">");
    }

    public byte[] bytes() {
        String text = String.join("\r\n", fields) + "\r\n\r\n" + body.replace("\n", "\r\n");
        return text.getBytes(UTF_8);
    }

    /** Takes it in and settles it. */
    public Outcome to(IncomingMails mails) {
        return to(mails, Origin.UNKNOWN);
    }

    public Outcome to(IncomingMails mails, Origin origin) {
        try {
            return mails.settle(mails.accept(new ByteArrayInputStream(bytes()), origin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
