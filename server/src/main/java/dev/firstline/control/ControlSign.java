package dev.firstline.control;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.nio.file.Path;

/** Tells the command line where to knock, from when every port answers until the server stops. */
@Component
class ControlSign {

    private final ControlSecret secret;
    private final Path data;

    ControlSign(ControlSecret secret, @Value("${firstline.data}") Path data) {
        this.secret = secret;
        this.data = data;
    }

    @EventListener
    void putUp(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            new ControlFile(URI.create("http://127.0.0.1:" + context.getWebServer().getPort()), secret.text())
                    .write(data);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void takeDown() {
        ControlFile.remove(data);
    }
}
