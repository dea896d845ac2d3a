package dev.firstline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;
import dev.firstline.start.Start;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

class ProgrammeCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;
    private Path right;
    private Path wrong;

    @BeforeEach
    void write() throws IOException {
        String text = ReadyProgramme.text("complete");
        right = Files.writeString(folder.resolve("right.yaml"), text);
        wrong =
                Files.writeString(
                        folder.resolve("wrong.yaml"),
                        text.replace("reopenWithinDays: 30", "reopenWithinDay: 30")
                                .replace("    urgent: true", "    urgent: maybe"));
    }

    @Test
    @Requirement("PRG-1.check")
    void namesEveryFaultWithItsPlaceAndRemedy() {
        assertThat(run("programme", "check", wrong.toString())).isEqualTo(Exit.FAULTS);
        assertThat(out.toString(UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(wrong + ":"))
                .first()
                .asString()
                .endsWith(
                        ":13: not-yes-or-no: true or false is needed here; write 'true' or 'false'");
    }

    @Test
    @Requirement("PRG-1.check")
    void givesThemAsAnArrayToPrograms() {
        assertThat(run("programme", "check", "--json", wrong.toString())).isEqualTo(Exit.FAULTS);
        JsonNode faults = JsonMapper.shared().readTree(out.toString(UTF_8));
        assertThat(faults).hasSize(2);
        assertThat(faults.get(1).get("code").asString()).isEqualTo("unknown-key");
        assertThat(faults.get(1).get("right").asString()).isEqualTo("write 'reopenWithinDays'");
        assertThat(faults.get(1).get("line").asInt()).isPositive();
        assertThat(faults.get(1).get("file").asString()).isEqualTo(wrong.toString());
    }

    @Test
    @Requirement("PRG-8.run-by-check")
    void saysNothingOfARightFile() {
        assertThat(run("programme", "check", right.toString())).isEqualTo(Exit.DONE);
        assertThat(out.size()).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    @Requirement("PRG-1.diff")
    void saysWhatDiffersFromAnotherFile() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("other.yaml"),
                        Files.readString(right)
                                .replace("reopenWithinDays: 30", "reopenWithinDays: 14")
                                .replace(
                                        "expect: { reopenUntil: 2026-12-20T17:00 }",
                                        "expect: { reopenUntil: 2026-12-04T17:00 }"));
        assertThat(run("programme", "diff", other.toString(), right.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(out.toString(UTF_8)).contains("re-open within days: 30 → 14\n");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysThatAFileCannotBeRead() throws IOException {
        assertThat(run("programme", "check", "nowhere.yaml")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8))
                .startsWith("The programme nowhere.yaml cannot be read: name a file,");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {'n', ':', ' ', (byte) 0xe9, '\n'});
        assertThat(run("programme", "check", latin.toString())).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).contains("is not written in UTF-8");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhichVerbsThereAre() {
        assertThat(run("programme")).isEqualTo(Exit.WRONG_USE);
        assertThat(run("programme", "cheque", "x")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).contains("write check, diff or apply instead of “cheque”");
    }

    @Test
    void needsAServerToPublishAndToCompareWithWhatIsPublished() {
        String data = folder.toString();
        assertThat(run("programme", "diff", right.toString(), "--data", data))
                .isEqualTo(Exit.UNAVAILABLE);
        assertThat(run("programme", "apply", right.toString(), "--data", data))
                .isEqualTo(Exit.UNAVAILABLE);
        assertThat(err.toString(UTF_8)).contains("No server answers for the data folder");
    }

    @Test
    @Requirement("PRG-1.apply")
    void publishesNothingThatIsWrong() {
        assertThat(run("programme", "apply", wrong.toString(), "--data", folder.toString()))
                .isEqualTo(Exit.FAULTS);
        assertThat(out.toString(UTF_8)).contains(": unknown-key: ");
    }

    private Exit run(String... typed) {
        var console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8));
        return new CommandLine(_ -> new Start.Running()).run(typed, console);
    }
}
