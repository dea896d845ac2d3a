package dev.firstline.cli;

import dev.firstline.control.ControlFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Speaks with the server that runs on a data folder; server and client are on one machine and one
 * user's.
 */
record ControlDoor(Path data) {

    static ControlDoor read(Options options) {
        return new ControlDoor(options.takeDataFolder());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /**
     * Prints an answer where it belongs: what was asked for on standard output, why it was refused
     * on the other.
     */
    static Exit print(HttpResponse<String> answer, Console console) {
        if (answer.statusCode() < 300) {
            console.out().println(answer.body().stripTrailing());
            return answer.headers().firstValue(ControlFile.FAULTS).isPresent()
                    ? Exit.FAULTS
                    : Exit.DONE;
        }
        if (answer.statusCode() >= 500) {
            throw new Unavailable("The server could not do it: " + reason(answer));
        }
        return console.end(Exit.FAULTS, reason(answer));
    }

    private HttpRequest.Builder request(String path) {
        var door = ControlFile.find(data).orElseThrow(this::notRunning);
        return HttpRequest.newBuilder(door.url().resolve(path))
                .timeout(Duration.ofMinutes(5))
                .header(ControlFile.HEADER, door.secret());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw notRunning();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw notRunning();
        }
    }

    private Unavailable notRunning() {
        return new Unavailable(
                "No server answers for the data folder "
                        + data
                        + ": start it by bin/run, or name its folder by --data DIR.");
    }

    /** The detail of a problem (RFC 9457), or all of an answer of another shape. */
    private static String reason(HttpResponse<String> answer) {
        try {
            var detail = JsonMapper.shared().readTree(answer.body()).path("detail").asString("");
            return detail.isEmpty() ? "it answered " + answer.statusCode() + "." : detail;
        } catch (JacksonException _) {
            return "it answered " + answer.statusCode() + ".";
        }
    }
}
