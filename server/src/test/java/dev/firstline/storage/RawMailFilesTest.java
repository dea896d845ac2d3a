package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;

class RawMailFilesTest {

    private static final byte[] MESSAGE =
            "Subject: Printer\r\n\r\nIt burns.\r\n".getBytes(US_ASCII);

    @TempDir private Path folder;
    private DataFolder data;
    private RawMailFiles files;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        files = filesAt(Instant.now());
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        String key = files.write(message());
        try (InputStream kept = files.read(key)) {
            assertThat(kept).hasBinaryContent(MESSAGE);
        }
    }

    @Test
    void filesMessagesByTheMonthInWhichTheyCame() throws IOException {
        String key = filesAt(Instant.parse("2026-11-30T23:59:59Z")).write(message());
        assertThat(key).startsWith("2026-11/");
        assertThat(folder.resolve("mail").resolve(key)).exists();
    }

    @Test
    void keepsNothingOfAMessageThatBreaksOff() throws IOException {
        InputStream broken =
                new SequenceInputStream(message(), InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        throw new IOException("connection reset");
                    }
                };
        assertThatIOException().isThrownBy(() -> files.write(broken));
        assertThat(filesBelow(folder.resolve("mail"))).isZero();
        assertThat(filesBelow(folder.resolve("unfinished"))).isZero();
    }

    @Test
    void sweepsOldMessagesThatNoRowKnows() throws IOException {
        String known = files.write(message());
        String orphan = files.write(message());
        RawMailFiles later = filesAt(Instant.now().plus(Duration.ofHours(2)));

        assertThat(later.sweep(Duration.ofHours(1), keys -> Set.of(known))).isEqualTo(1);

        assertThatThrownBy(() -> later.read(orphan)).isInstanceOf(NoSuchFileException.class);
        later.read(known).close();
    }

    @Test
    void leavesYoungMessagesWhoseRowMayStillCome() throws IOException {
        files.write(message());
        assertThat(files.sweep(Duration.ofHours(1), keys -> Set.of())).isZero();
    }

    @Test
    void readsNoFileOutsideOfItsFolder() {
        assertThatThrownBy(() -> files.read("../database.properties"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RawMailFiles filesAt(Instant now) {
        return new RawMailFiles(data, InstantSource.fixed(now));
    }

    private static InputStream message() {
        return new ByteArrayInputStream(MESSAGE);
    }

    private static long filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        }
    }
}
