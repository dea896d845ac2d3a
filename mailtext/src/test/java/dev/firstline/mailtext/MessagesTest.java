package dev.firstline.mailtext;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Mailbox;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class MessagesTest {

    @Test
    @Requirement("MAIL-4.fields")
    void readsAnOrdinaryMessage() {
        var message =
                read(
                        """
                        From: Ana Pop <ana@Example.com>
                        To: Support <help@vendor.example>, "Doe, John" <john@example.com>
                        Subject: =?utf-8?Q?Export_se_opre=C8=99te?=
                        Date: Tue, 3 Nov 2026 10:15:22 +0200
                        Message-ID: <1@example.com>
                        In-Reply-To: <0@vendor.example>

                        It stops at row 40.
                        """);
        assertThat(message.from()).isEqualTo(new Mailbox("Ana Pop", "ana@example.com"));
        assertThat(message.to()).extracting(Mailbox::name).containsExactly("Support", "Doe, John");
        assertThat(message.subject()).isEqualTo("Export se oprește");
        assertThat(message.date()).isEqualTo(Instant.parse("2026-11-03T08:15:22Z"));
        assertThat(message.messageId()).isEqualTo("1@example.com");
        assertThat(message.references()).containsExactly("0@vendor.example");
        assertThat(message.text()).isEqualTo("It stops at row 40.");
        assertThat(message.error()).isNull();
    }

    @Test
    void takesTheEnvelopeForTheSenderWhereTheMessageNamesNone() {
        var raw = "Subject: x\n\nhello".getBytes(ISO_8859_1);
        var message = Messages.read(raw, new Envelope("ana@example.com"));
        assertThat(message.from()).isEqualTo(new Mailbox("", "ana@example.com"));
    }

    @Test
    void readsALargeAttachmentAgainFromTheFile(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("large.eml"), withAttachment("x".repeat(99_999)));
        var attachment = Messages.read(file, Envelope.UNKNOWN).attachments().getFirst();
        assertThat(attachment.name()).isEqualTo("trace.log");
        assertThat(attachment.size()).isEqualTo(99_999);
        assertThat(attachment.content().bytes()).hasSize(99_999).containsOnly('x');
    }

    @Test
    @Requirement("MAIL-4.structures")
    void survivesAnEmptyMessage() {
        var message = read("");
        assertThat(message.from()).isNull();
        assertThat(message.text()).isEmpty();
    }

    private static String withAttachment(String content) {
        return """
        From: ana@example.com
        Content-Type: multipart/mixed; boundary=b

        --b

        See the trace.
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename=trace.log

        %s
        --b--
        """
                .formatted(content);
    }

    private static Message read(String raw) {
        return Messages.read(raw.getBytes(ISO_8859_1));
    }
}
