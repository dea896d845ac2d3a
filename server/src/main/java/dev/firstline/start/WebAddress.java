package dev.firstline.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Optional;

/** Where this process answers pages and programs, as seen from this machine. */
@Component
public class WebAddress {

    private volatile @Nullable URI address;

    /**
     * With the actual port, also where the settings ask for any; empty as long as no port is open.
     */
    public Optional<URI> find() {
        return Optional.ofNullable(address);
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        address = URI.create("http://localhost:" + event.getWebServer().getPort());
    }
}
