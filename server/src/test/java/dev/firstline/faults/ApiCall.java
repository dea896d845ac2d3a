package dev.firstline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A POST of a program, under a key of its own. */
record ApiCall(HttpClient client, URI address, String token, String mark, String body)
        implements Deed {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static ApiCall opening(HttpClient client, URI server, String token, String mark) {
        String body = "{\"subject\":\"%s\",\"body\":\"This is about %s.\"}".formatted(mark, mark);
        return new ApiCall(client, server.resolve("/api/v1/cases"), token, mark, body);
    }

    /**
     * @param opened the address of a case, as its opening answered it
     */
    static ApiCall message(HttpClient client, String opened, String token, String mark) {
        String body = "{\"body\":\"And then about %s.\"}".formatted(mark);
        return new ApiCall(client, URI.create(opened + "/messages"), token, mark, body);
    }

    @Override
    public boolean opensCase() {
        return address.getPath().endsWith("/cases");
    }

    /** The address of what was made. */
    @Override
    public Optional<String> attempt() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", mark)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() < 300
                ? answer.headers().firstValue("Location").map(place -> resolved(place))
                : Optional.empty();
    }

    private String resolved(String place) {
        return address.resolve(place).toString();
    }
}
