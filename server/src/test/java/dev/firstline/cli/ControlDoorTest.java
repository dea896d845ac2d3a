package dev.firstline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.firstline.control.RunningServer;
import dev.firstline.requirement.Requirement;
import dev.firstline.start.Start;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Against a server that stands in for ours: it notes what was asked, and answers what the test
 * says.
 */
class ControlDoorTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String answer = "";
    private String faults = "";

    @TempDir private Path data;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        RunningServer.at(server.getAddress().getPort(), "sesame", data);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @Requirement("MAIL-1.command-line")
    void handsOverARawMessageAndPrintsWhatWasDone() {
        answer = "{\"case\":\"10042\",\"created\":true}";
        assertThat(run("Subject: Ștergere\r\n\r\n", "mail")).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("POST /control/mail sesame Subject: Ștergere\r\n\r\n");
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n"})
    @Requirement("NFR-7.says-what-to-do")
    void handsOverNoEmptyMessage(String nothing) {
        assertThat(run(nothing, "mail")).isEqualTo(Exit.WRONG_USE);
        assertThat(asked).isEmpty();
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines(
                        "There is no message on standard input: give one, as in firstline mail < MESSAGE.");
    }

    @Test
    void printsTheTokenAndNothingElse() {
        answer = "fl_secret";
        assertThat(
                        run(
                                "",
                                "token",
                                "--as",
                                "ana@acme.example",
                                "--scopes",
                                "cases:read,cases:write"))
                .isEqualTo(Exit.DONE);
        assertThat(asked.getFirst())
                .contains("\"ana@acme.example\"")
                .contains("[\"cases:read\",\"cases:write\"]");
        assertThat(out.toString(UTF_8)).isEqualTo("fl_secret\n");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhyTheServerRefused() {
        status = 422;
        answer = "{\"detail\":\"There is nobody of that address.\"}";
        assertThat(run("", "token", "--as", "nobody", "--scopes", "cases:read"))
                .isEqualTo(Exit.FAULTS);
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines("There is nobody of that address.");
        assertThat(out.size()).isZero();
    }

    @Test
    void endsWithAFaultWhenTheDoctorFoundOne() {
        faults = "1";
        answer = "disk: 1 % is free: make room.";
        assertThat(run("", "doctor")).isEqualTo(Exit.FAULTS);
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines(answer);
    }

    @Test
    void saysThatTheServerBrokeDown() {
        status = 503;
        assertThat(run("", "doctor")).isEqualTo(Exit.UNAVAILABLE);
    }

    @Test
    void saysThatNoServerRuns() {
        stop();
        assertThat(run("", "doctor")).isEqualTo(Exit.UNAVAILABLE);
        assertThat(err.toString(UTF_8)).startsWith("No server answers for the data folder " + data);
    }

    private Exit run(String input, String... typed) {
        var words = new ArrayList<>(List.of(typed));
        words.addAll(List.of("--data", data.toString()));
        var console =
                new Console(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8));
        var commandLine = new CommandLine(settings -> new Start.Running());
        return commandLine.run(words.toArray(String[]::new), console);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var secret = exchange.getRequestHeaders().getFirst("X-Firstline-Control");
            asked.add(
                    exchange.getRequestMethod()
                            + " "
                            + exchange.getRequestURI()
                            + " "
                            + secret
                            + " "
                            + body);
            if (!faults.isEmpty()) {
                exchange.getResponseHeaders().add("X-Firstline-Faults", faults);
            }
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
        }
    }
}
