package dev.firstline.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether Firstline itself is being worked on (firstline.dev=true, from a checkout). */
@Component
public class DevelopmentMode {
    private final boolean on;

    DevelopmentMode(@Value("${firstline.dev:false}") boolean on) {
        this.on = on;
    }

    /** The folder src/main that templates and assets are read from anew for every page. */
    public Optional<Path> sources() {
        return on
                ? Stream.of("server/src/main", "src/main")
                        .map(Path::of)
                        .filter(it -> Files.isDirectory(it.resolve("jte")))
                        .findFirst()
                : Optional.empty();
    }
}
