package dev.firstline.storage.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.requirement.Requirement;
import dev.firstline.storage.DatabaseAddress;
import dev.firstline.storage.TestDatabase;
import dev.firstline.storage.TransferRefused;
import dev.firstline.storage.Transferred;
import dev.firstline.storage.UnusableFolder;
import dev.firstline.storage.postgres.ThrowawayPostgres;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

class RoundTripTest {

    private static final String MIGRATIONS = "classpath:transfer";
    private static final List<String> TABLES =
            List.of("team", "member", "\"order\"", "diary", "letter", "blob");

    @TempDir private Path folder;
    private DatabaseAddress from;
    private JdbcClient source;

    @BeforeEach
    void fill() throws IOException {
        from = TestDatabase.empty().owner();
        source = JdbcClient.create(from.dataSource());
        Flyway.configure().dataSource(from.dataSource()).locations(MIGRATIONS).load().migrate();
        new ResourceDatabasePopulator(new ClassPathResource("transfer/rows.sql"))
                .execute(from.dataSource());
        write("data/blobs/ab/abcd", "a log");
        write("data/mail/2026-11/1.eml", "Subject: x");
    }

    @Test
    @Requirement({"NFR-5.backup", "NFR-5.restore"})
    void bringsBackEveryRowAndFile() throws IOException, SQLException {
        Transferred exported = export();
        DatabaseAddress to = TestDatabase.empty().owner();

        assertThat(restore(to)).isEqualTo(exported);

        assertSame(to);
        assertThat(exported).isEqualTo(new Transferred(6, 13, 2));
        assertThat(folder.resolve("restored/blobs/ab/abcd")).hasContent("a log");
        assertThat(folder.resolve("restored/mail/2026-11/1.eml")).hasContent("Subject: x");
    }

    @Test
    @Tag("slow")
    @Requirement("NFR-5.external-database")
    void movesToThePostgresOfTheMachineAndBack() throws IOException, SQLException {
        assumeTrue(Files.isDirectory(Path.of("/usr/lib/postgresql")), "none is installed");
        ThrowawayPostgres installed = ThrowawayPostgres.startInstalled();
        export();
        DatabaseAddress there = installed.copy("template0", "moved").owner();
        restore(there);
        assertSame(there);
    }

    @Test
    @Requirement("NFR-5.restore")
    void leavesConstraintsTriggersAndNumbersInForce() throws IOException, SQLException {
        export();
        DatabaseAddress to = TestDatabase.empty().owner();
        restore(to);
        JdbcClient restored = JdbcClient.create(to.dataSource());

        assertThatThrownBy(() -> restored.sql("update team set lead_id = 4711").update())
                .hasStackTraceContaining("team_led_by_a_member");
        assertThatThrownBy(() -> restored.sql("delete from diary").update())
                .hasStackTraceContaining("diary is only appended");
        assertThatThrownBy(
                        () ->
                                restored.sql("insert into \"order\" (during) values ('[2,3)')")
                                        .update())
                .hasStackTraceContaining("order_during_excl");
        assertThat(number(restored, "select nextval('request_number')")).isEqualTo(1007);
        assertThat(number(restored, "insert into team (name) values ('new') returning id"))
                .isEqualTo(number(source, "insert into team (name) values ('new') returning id"));
        assertThat(definitions(to)).isEqualTo(definitions(from));
    }

    @Test
    void refusesADatabaseThatHoldsSomething() throws IOException, SQLException {
        export();
        assertThatThrownBy(() -> restore(from))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("is not empty");
        assertThat(number(source, "select count(*) from diary")).isEqualTo(2);
    }

    @Test
    void leavesNothingWhenAFileOfTheExportWasChanged() throws IOException, SQLException {
        export();
        DatabaseAddress to = TestDatabase.empty().owner();
        Path diary = folder.resolve("export/tables/diary.copy");
        String whole = Files.readString(diary);
        Files.writeString(diary, whole.replace("monday", "sunday"));

        assertThatThrownBy(() -> restore(to))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("diary.copy was changed");

        Files.writeString(diary, whole);
        restore(to);
        assertSame(to);
    }

    @Test
    void namesTheFileThatWasCutOff() throws IOException, SQLException {
        export();
        Path diary = folder.resolve("export/tables/diary.copy");
        Files.writeString(diary, Files.readString(diary).substring(0, 3));
        assertThatThrownBy(() -> restore(TestDatabase.empty().owner()))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("diary.copy was changed");
    }

    @Test
    void startsAnewWhereARestoreWasKilled() throws IOException, SQLException {
        export();
        DatabaseAddress to = TestDatabase.empty().owner();
        JdbcClient.create(to.dataSource())
                .sql("create schema restore_under_way; create table remains (n int)")
                .update();
        restore(to);
        assertSame(to);
    }

    @Test
    void refusesToExportIntoAFolderWithFiles() throws IOException {
        write("export/notes.txt", "mine");
        assertThatThrownBy(this::export)
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void refusesAnExportThatDidNotComeToItsEnd() throws IOException, SQLException {
        export();
        Files.delete(folder.resolve("export/manifest.json"));
        assertThatThrownBy(() -> restore(TestDatabase.empty().owner()))
                .isInstanceOf(TransferRefused.class)
                .hasMessageContaining("no complete export");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnExportThatWasCutOff() throws IOException, SQLException {
        export();
        Path manifest = folder.resolve("export/manifest.json");
        for (String half : List.of("{\"format\": 1", "{\"format\": 1}", "")) {
            Files.writeString(manifest, half);
            assertThatThrownBy(() -> Restore.requireExport(folder.resolve("export")))
                    .isInstanceOf(TransferRefused.class)
                    .hasMessageStartingWith(manifest + " is cut off or was changed");
        }
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhyAFolderCannotBeWrittenOrRead() throws IOException {
        write("file", "no folder");
        Path file = folder.resolve("file");
        assertThatThrownBy(() -> new Export(from, folder).to(file))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining(file + ": it is a file");
        assertThatThrownBy(() -> Restore.requireExport(file))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining(file + ": it is no folder");
        assertThatThrownBy(() -> Restore.requireExport(folder.resolve("gone")))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("gone: no such file or folder");
    }

    private Transferred export() throws IOException, SQLException {
        return new Export(from, folder.resolve("data")).to(folder.resolve("export"));
    }

    private Transferred restore(DatabaseAddress to) throws IOException, SQLException {
        return new Restore(to, folder.resolve("restored"), MIGRATIONS)
                .from(folder.resolve("export"));
    }

    private void assertSame(DatabaseAddress other) {
        JdbcClient restored = JdbcClient.create(other.dataSource());
        for (String table : TABLES) {
            assertThat(rows(restored, table)).as(table).isEqualTo(rows(source, table));
        }
    }

    private static List<String> rows(JdbcClient db, String table) {
        return db.sql("select t::text from %s as t order by 1".formatted(table))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Of everything that guards the rows. */
    private static List<String> definitions(DatabaseAddress address) {
        return JdbcClient.create(address.dataSource())
                .sql(
                        """
                        select conname || ' ' || pg_get_constraintdef(oid)
                          from pg_constraint
                         where connamespace = 'public'::regnamespace
                         union all
                        select tgname || ' ' || tgenabled::text
                          from pg_trigger
                         where not tgisinternal
                         order by 1
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static long number(JdbcClient db, String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, UTF_8);
    }
}
