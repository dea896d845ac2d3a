package dev.firstline.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Prints the banner once every port answers. */
@Component
class BannerPrinter {

    private final ObjectProvider<BannerLines> modules;

    BannerPrinter(ObjectProvider<BannerLines> modules) {
        this.modules = modules;
    }

    /**
     * Last of all that waits for this event: what others do first, they have done when people read
     * the banner.
     */
    @EventListener
    @Order
    void print(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext context)) {
            return;
        }
        var seconds = ready.getTimeTaken() == null ? 0 : ready.getTimeTaken().toMillis() / 1000.0;
        var banner = new Banner(Version.OF_THIS_PROGRAM, seconds, lines(context));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(banner.text());
    }

    private List<BannerLine> lines(WebServerApplicationContext context) {
        var server = context.getWebServer();
        var url = "http://localhost:" + (server == null ? 0 : server.getPort());
        var ours =
                Stream.of(
                        new BannerLine("Portal", url + "/"),
                        new BannerLine("Desk", url + "/desk"),
                        new BannerLine("API", url + "/api/docs"));
        return Stream.concat(
                        ours, modules.orderedStream().flatMap(module -> module.lines().stream()))
                .toList();
    }
}
