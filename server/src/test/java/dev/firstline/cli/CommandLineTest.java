package dev.firstline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.requirement.Requirement;
import dev.firstline.start.Start;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> started = new HashMap<>();

    @Test
    void startsTheServerWithoutACommand() {
        assertThat(run("--port", "9000", "--smtp-port=2600", "--no-demo")).isEqualTo(Exit.DONE);
        assertThat(started)
                .containsOnly(
                        Map.entry("firstline.port", "9000"),
                        Map.entry("firstline.smtp.port", "2600"),
                        Map.entry("firstline.demo", "false"));
    }

    @Test
    void startsTheServerByName() {
        run("serve", "--data", "/srv/desk", "--programme", "ours.yaml", "--demo-size", "1000");
        assertThat(started)
                .containsEntry("firstline.demo-size", "1000")
                .containsEntry("firstline.data", "/srv/desk")
                .containsEntry("firstline.programme", "ours.yaml");
    }

    @Test
    void takesOptionsBeforeTheCommandToo() {
        run("--data", "/srv/desk", "--port=9000", "--no-demo", "serve", "--smtp-port", "2600");
        assertThat(started)
                .containsOnly(
                        Map.entry("firstline.data", "/srv/desk"),
                        Map.entry("firstline.port", "9000"),
                        Map.entry("firstline.smtp.port", "2600"),
                        Map.entry("firstline.demo", "false"));
        assertThat(run("--data", "/nowhere", "doctor")).isEqualTo(Exit.UNAVAILABLE);
        assertThat(err.toString(UTF_8))
                .startsWith("No server answers for the data folder /nowhere");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnUnknownCommandWithTheUsage() {
        assertThat(run("sevre")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8))
                .startsWith("There is no command sevre.")
                .contains("Usage: firstline");
        assertThat(out.size()).isZero();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnUnknownOption() {
        assertThat(run("--prot", "9000")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).startsWith("There is no option --prot.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnOptionWithoutItsValue() {
        assertThat(run("--port")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).startsWith("The option --port needs a value.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAWordTooMany() {
        assertThat(run("doctor", "please")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).startsWith("“please” is not expected here.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesATokenForNobody() {
        assertThat(run("token", "--scopes", "cases:read")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).startsWith("The option --as is missing.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnExportToNowhere() {
        assertThat(run("export", "--data", "desk")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8)).startsWith("The folder DIR is missing.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysThatThereIsNothingToExport() {
        assertThat(run("export", "--data", "/nowhere", "/tmp/export")).isEqualTo(Exit.FAULTS);
        assertThat(err.toString(UTF_8)).contains("There is no Firstline in /nowhere");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhichFolderCannotBeReadAndWhy() {
        assertThat(run("restore", "/nowhere", "--data", "/tmp")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString(UTF_8))
                .startsWith("The export in /nowhere cannot be read by the user")
                .contains("(/nowhere: no such file or folder)");
    }

    @Test
    void answersClocksWithoutAServer() {
        assertThat(run("clock")).isEqualTo(Exit.DONE);
        assertThat(started).isEmpty();
        assertThat(err.size()).isZero();
    }

    @Test
    void printsHelpAsAResult() {
        assertThat(run("token", "--help")).isEqualTo(Exit.DONE);
        assertThat(out.toString(UTF_8)).contains("--smtp-port N");
    }

    @Test
    void printsTheVersion() {
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Firstline ");
    }

    @Test
    void tellsARefusedStartInOneSentence() {
        var refused = new Start.Unavailable("Port 80 is taken.");
        assertThat(run(settings -> refused)).isEqualTo(Exit.UNAVAILABLE);
        assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("Port 80 is taken.");
    }

    @Test
    void tellsAWrongSettingAsWrongUse() {
        assertThat(run(settings -> new Start.WrongSetting("No."))).isEqualTo(Exit.WRONG_USE);
    }

    private Exit run(String... typed) {
        return run(this::start, typed);
    }

    private Exit run(ServerStart server, String... typed) {
        var console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8));
        return new CommandLine(server).run(typed, console);
    }

    private Start start(Map<String, String> settings) {
        started.putAll(settings);
        return new Start.Running();
    }
}
