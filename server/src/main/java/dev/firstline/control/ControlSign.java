package dev.firstline.control;

import dev.firstline.start.WebAddress;
import dev.firstline.storage.DataFolder;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the command line where to knock, from when every port answers until the server stops. */
@Component
class ControlSign {

    private final ControlSecret secret;
    private final WebAddress address;
    private final DataFolder data;

    ControlSign(ControlSecret secret, WebAddress address, DataFolder data) {
        this.secret = secret;
        this.address = address;
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    void putUp() {
        address.find().ifPresent(url -> new ControlFile(url, secret.text()).write(data.root()));
    }

    @EventListener(ContextClosedEvent.class)
    void takeDown() {
        ControlFile.remove(data.root());
    }
}
