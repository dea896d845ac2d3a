package dev.firstline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.requirement.Requirement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;

import javax.sql.DataSource;

@SpringJUnitConfig
class BlobsTest {

    private static final long LIMIT = 1_000;
    private static final long ACME = 1;
    private static final long GLOBEX = 2;

    @Autowired private Blobs blobs;
    @Autowired private JdbcClient db;
    @Autowired private TransactionTemplate transaction;

    @BeforeEach
    void forgetWhatOthersKept() {
        db.sql("delete from link").update();
        db.sql("delete from blob").update();
    }

    @Test
    void readsBackWhatCameIn() throws IOException {
        Blob blob = keep(ACME, "a log");
        try (InputStream content = blobs.read(blobs.getBlob(blob.id()))) {
            assertThat(content).hasContent("a log");
        }
        assertThat(blob.size()).isEqualTo(5);
    }

    @Test
    void keepsAnEmptyFile() throws IOException {
        try (InputStream content = blobs.read(keep(ACME, ""))) {
            assertThat(content).isEmpty();
        }
    }

    @Test
    @Requirement("INT-8.stored-once")
    void keepsTheSameContentOncePerOrganisation() {
        Blob first = keep(ACME, "a log");
        assertThat(keep(ACME, "a log")).isEqualTo(first);
        assertThat(keep(GLOBEX, "a log").id()).isNotEqualTo(first.id());
        assertThat(keep(null, "a log").id()).isEqualTo(keep(null, "a log").id());
    }

    @Test
    @Requirement("INT-8.type-by-content")
    void tellsTheTypeFromTheContent() {
        assertThat(keep(ACME, "%PDF-1.7\n").contentType()).isEqualTo("application/pdf");
        assertThat(keep(ACME, "<html><body></body></html>").contentType()).isEqualTo("text/html");
        assertThat(keep(ACME, "12:00 started").contentType()).isEqualTo("text/plain");
    }

    @Test
    @Requirement("INT-8.size-limit")
    void refusesAFileWithOneByteTooMany() throws IOException {
        assertThat(blobs.receive(content("x".repeat(1_000)), LIMIT).size()).isEqualTo(LIMIT);
        assertThatThrownBy(() -> blobs.receive(content("x".repeat(1_001)), LIMIT))
                .isInstanceOf(BlobTooLarge.class);
    }

    @Test
    void keepsNothingOutsideOfTheTransactionThatLinks() throws IOException {
        ReceivedFile received = blobs.receive(content("a log"), LIMIT);
        assertThatThrownBy(() -> blobs.keep(ACME, received))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void goesWithItsLastLink() {
        Blob blob = keep(ACME, "a log");
        link(blob);
        assertThat(blobs.removeUnlinked(blob.id())).isFalse();
        db.sql("delete from link").update();
        assertThat(blobs.removeUnlinked(blob.id())).isTrue();
    }

    @Test
    void leavesTheTransactionWholeWhenSomethingStillLinks() {
        Blob blob = keep(ACME, "a log");
        link(blob);
        transaction.executeWithoutResult(
                status -> {
                    blobs.removeUnlinked(blob.id());
                    link(blob);
                });
        assertThat(db.sql("select count(*) from link").query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void sweepsTheFilesOfRemovedBlobsOnly() throws IOException {
        Blob removed = keep(ACME, "an old log");
        Blob kept = keep(ACME, "a log");
        blobs.removeUnlinked(removed.id());

        assertThat(blobs.sweep(Duration.ofHours(-1))).isGreaterThanOrEqualTo(1);

        assertThatThrownBy(() -> blobs.read(removed)).isInstanceOf(NoSuchFileException.class);
        blobs.read(kept).close();
    }

    private Blob keep(@Nullable Long organisation, String content) {
        return transaction.execute(
                status -> {
                    try {
                        return blobs.keep(organisation, blobs.receive(content(content), LIMIT));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void link(Blob blob) {
        db.sql("insert into link values (:id)").param("id", blob.id().value()).update();
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** A database of its own, with a table that links. */
    @Configuration
    @EnableTransactionManagement
    @Import(BlobStore.class)
    static class Setting {

        @Bean
        DataSource dataSource() {
            DatabaseAddresses addresses = TestDatabase.fresh();
            JdbcClient.create(addresses.owner().dataSource())
                    .sql("create table link (blob_id bigint not null references blob)")
                    .update();
            return addresses.worker().dataSource();
        }

        @Bean
        JdbcClient db(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transaction(JdbcTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        DataFolder data() {
            return DataFolder.open(TestDatabase.newFolder());
        }

        @Bean
        Blobs blobs(DataFolder data, BlobStore store) {
            return new Blobs(data, store, InstantSource.system());
        }
    }
}
