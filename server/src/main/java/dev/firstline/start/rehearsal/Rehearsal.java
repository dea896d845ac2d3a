package dev.firstline.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Opens the first pages of a server that was started only for that, and stops it: what the JVM
 * loaded meanwhile goes into its cache for the next starts. See ADR 0006.
 */
final class Rehearsal implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    private static final List<String> PAGES =
            List.of("/", "/sign-in", "/desk", "/health", "/api/v1/cases");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var server = ready.getApplicationContext();
        server.getBean(WebAddress.class)
                .find()
                .ifPresent(
                        url ->
                                Thread.ofPlatform()
                                        .name("rehearsal")
                                        .start(() -> visitAndStop(url, server)));
    }

    private static void visitAndStop(URI url, ApplicationContext server) {
        try (var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            for (var page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(url.resolve(page)).build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException | InterruptedException _) {
            log.warn("A page could not be opened; the next start will be a little slower.");
        } finally {
            System.exit(SpringApplication.exit(server));
        }
    }
}
