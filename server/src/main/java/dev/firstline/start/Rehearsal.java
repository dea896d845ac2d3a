package dev.firstline.start;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Opens the first pages of a server that was started only for that, and stops it: what the JVM
 * loaded meanwhile goes into its cache for the next starts. See ADR 0006.
 */
@Component
@ConditionalOnProperty("firstline.rehearsal")
class Rehearsal {

    private static final List<String> PAGES =
            List.of("/", "/sign-in", "/desk", "/health", "/api/v1/cases");

    @EventListener
    void rehearse(ApplicationReadyEvent ready) {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        var server = context.getWebServer();
        if (server != null) {
            Thread.ofPlatform()
                    .name("rehearsal")
                    .start(() -> visitAndStop(server.getPort(), context));
        }
    }

    private static void visitAndStop(int port, WebServerApplicationContext context) {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            for (var page : PAGES) {
                var request =
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException | InterruptedException unimportant) {
            // A page less in the cache: the next start is a little slower, nothing else.
            Thread.currentThread().interrupt();
        } finally {
            System.exit(SpringApplication.exit(context));
        }
    }
}
