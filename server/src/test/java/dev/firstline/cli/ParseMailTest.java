package dev.firstline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ParseMailTest {
    private static final String MAIL =
            """
            From: Ana Pop <ana@nordwind.example>
            Subject: Export
            Content-Type: text/html

            <p onclick="alert(1)">It stops.</p><img src="https://evil.example/p.png">
            """;

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @Requirement("MAIL-4.fields")
    void saysWhatIsInAMessageInTheOrderOfTheInterface() throws IOException {
        var file = Files.writeString(folder.resolve("a.eml"), MAIL).toString();
        assertThat(run("", file)).isEqualTo(Exit.DONE);
        assertThat(out.toString(UTF_8))
                .startsWith("{\"file\":\"" + file + "\",\"from\":{\"name\":\"Ana Pop\",")
                .contains("\"sender\":null,\"replyTo\":[],", "\"text\":\"It stops.\"")
                .endsWith(
                        "\"attachments\":[],\"automatic\":false,\"why\":null,\"bounce\":null,\"error\":null}\n");
    }

    @Test
    @Requirement({"MAIL-9.html-cleaned", "MAIL-9.remote-pictures"})
    void printsHtmlCleaned() throws IOException {
        run("", Files.writeString(folder.resolve("a.eml"), MAIL).toString());
        assertThat(out.toString(UTF_8))
                .contains("\"html\":\"<p>It stops.</p><img data-held-back=")
                .doesNotContain("onclick", " src=");
    }

    @Test
    void readsNamesOfFilesAndAnswersInTheirOrderEvenForThoseThatAreNotThere() throws IOException {
        var there = Files.writeString(folder.resolve("a.eml"), MAIL).toString();
        var missing = folder.resolve("b.eml").toString();
        assertThat(run(missing + "\n" + there + "\n", "-")).isEqualTo(Exit.WRONG_USE);
        assertThat(out.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("b.eml", "the file cannot be read"),
                        line -> assertThat(line).contains("a.eml", "\"error\":null"));
    }

    private Exit run(String in, String... files) {
        var console =
                new Console(
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        new PrintStream(out, false, UTF_8),
                        System.err);
        var exit = new ParseMail(List.of(files)).run(console);
        console.out().flush();
        return exit;
    }
}
