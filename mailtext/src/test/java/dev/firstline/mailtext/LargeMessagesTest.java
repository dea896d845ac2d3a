package dev.firstline.mailtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Thirty megabytes are read in a heap of sixty-four, whatever they are. */
@Tag("slow")
@Requirement("MAIL-4.hostile")
class LargeMessagesTest {
    private static final int MEGABYTES = 64;
    private static final int LINES = 30_000_000 / 76;

    /** Reads one file in the JVM that is measured. */
    static final class Reader {
        private Reader() {}

        static void main(String[] arguments) throws IOException {
            var message = Messages.read(Path.of(arguments[0]), Envelope.UNKNOWN);
            assertThat(message.subject()).isEqualTo("Large");
            assertThat(message.attachments()).hasSize(1);
            assertThat(message.attachments().getFirst().size()).isGreaterThan(20_000_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/octet-stream, base64",
        "application/ms-tnef, base64",
        "text/plain, 7bit",
        "text/html, 7bit",
        "text/html, base64"
    })
    void areReadInLittleMemory(String type, String transfer, @TempDir Path folder)
            throws Exception {
        var head =
                """
                From: ana@acme.example
                Subject: Large
                MIME-Version: 1.0
                Content-Type: %s
                Content-Transfer-Encoding: %s

                """
                        .formatted(type, transfer);
        var file = folder.resolve("large.eml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(head);
            lines().forEach(line -> write(out, line));
        }
        SmallJvm.run(MEGABYTES, Reader.class, file);
    }

    /** Base64 as well as text. */
    private static Stream<String> lines() {
        return Stream.generate(() -> "QUJDREVG".repeat(9) + "QUJD\n").limit(LINES);
    }

    private static void write(Appendable out, String line) {
        try {
            out.append(line);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
