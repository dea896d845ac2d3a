package dev.firstline.control;

import dev.firstline.storage.DataFolder;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.net.URI;

/** Tells the command line where to knock, from when every port answers until the server stops. */
@Component
class ControlSign {

    private final ControlSecret secret;
    private final DataFolder data;

    ControlSign(ControlSecret secret, DataFolder data) {
        this.secret = secret;
        this.data = data;
    }

    @EventListener
    void putUp(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var url = URI.create("http://127.0.0.1:" + context.getWebServer().getPort());
            new ControlFile(url, secret.text()).write(data.root());
        }
    }

    @EventListener(ContextClosedEvent.class)
    void takeDown() {
        ControlFile.remove(data.root());
    }
}
