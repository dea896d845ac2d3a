package dev.firstline.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mail.rule.Fingerprint;
import dev.firstline.mailtext.Messages;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

class FingerprintsTest {

    private static final String MAIL = "Message-ID: <a@x>\r\nSubject: Hi\r\n\r\nOne\r\n\r\nTwo\r\n";

    @Test
    @Requirement("MAIL-2.replay")
    void stayTheSameWhenServersOnTheWayAddFieldsAndChangeLineEnds() {
        String travelled = "Received: from b\n" + MAIL.replace("\r\n", "\n") + "\n\n";
        assertThat(of(travelled)).isEqualTo(of(MAIL));
    }

    @Test
    @Requirement("MAIL-2.same-id")
    void differWhereTheWordsDo() {
        assertThat(of(MAIL.replace("Two", "Three")).content()).isNotEqualTo(of(MAIL).content());
        assertThat(of(MAIL.replace("One\r\n\r\nTwo", "One\r\nTwo")).content())
                .isNotEqualTo(of(MAIL).content());
    }

    @Test
    @Requirement("MAIL-2.same-id")
    void differWhereTheSubjectDoes() {
        assertThat(of(MAIL.replace("Hi", "Ho")).content()).isNotEqualTo(of(MAIL).content());
    }

    @Test
    void holdAnIdThatTheDatabaseCanKeep() {
        assertThat(of("Message-ID: <a\0b@x>\r\n\r\n").messageId()).doesNotContain("\0");
        assertThat(of("Message-ID: <" + "a".repeat(5000) + "@x>\r\n\r\n").messageId())
                .hasSizeLessThanOrEqualTo(500);
        assertThat(of("Subject: none\r\n\r\n").messageId()).isEmpty();
    }

    /** Of what was taken in years ago the database knows these. */
    @Test
    @Requirement("MAIL-2.replay")
    void stayTheSameFromVersionToVersion() {
        String long1 =
                "Subject: Long\n\n\n"
                        + "One line.\r\n\r\n".repeat(3000)
                        + "\n".repeat(9000)
                        + ".\n";
        assertThat(of(MAIL).content())
                .isEqualTo("177eb7c1c6058575dc921b0e353fd1cb6aea4e57d56132ac778f7a6698325ace");
        assertThat(of(long1).content())
                .isEqualTo("aa8e1c048c207396b16b1540747e08753e5797197ce90dde7bdb4a7267969914");
    }

    private static Fingerprint of(String raw) {
        byte[] bytes = raw.getBytes(UTF_8);
        try {
            return Fingerprints.of(Messages.read(bytes), new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
