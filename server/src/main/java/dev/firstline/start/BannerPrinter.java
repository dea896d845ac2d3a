package dev.firstline.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Prints the banner once every port answers. */
@Component
class BannerPrinter {

    private final WebAddress address;
    private final ObjectProvider<BannerLines> modules;

    BannerPrinter(WebAddress address, ObjectProvider<BannerLines> modules) {
        this.address = address;
        this.modules = modules;
    }

    /**
     * Last of all who wait for this event: what they do first is done when people read the banner.
     */
    @EventListener
    @Order
    void print(ApplicationReadyEvent ready) {
        address.find()
                .ifPresent(
                        url ->
                                print(
                                        new Banner(
                                                Version.OF_THIS_PROGRAM,
                                                ready.getTimeTaken(),
                                                lines(url))));
    }

    private static void print(Banner banner) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(banner.text());
    }

    private List<BannerLine> lines(URI url) {
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
