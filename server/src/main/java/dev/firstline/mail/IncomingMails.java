package dev.firstline.mail;

import dev.firstline.mail.incoming.Reception;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The door for mail that comes in, by whatever way (MAIL-1). */
@Component
public class IncomingMails {

    private final Reception reception;

    IncomingMails(Reception reception) {
        this.reception = reception;
    }

    /**
     * Keeps a message. Once this returns it is safe, and may be acknowledged to whoever brought it;
     * what it means is found out afterwards.
     *
     * @throws IOException when it cannot be read to its end or not be kept; then nothing is
     */
    public UUID accept(InputStream raw, Origin origin) throws IOException {
        return reception.keep(raw, origin);
    }

    /** Finds out at once what a kept message means, and does it. */
    public Outcome settle(UUID id) {
        return reception.settle(id);
    }

    /** Messages that could not be taken in (MAIL-4), the oldest hundred. */
    public List<UUID> listQuarantined() {
        return reception.listQuarantined();
    }

    /** Tries a quarantined message once more; false if it is none. */
    public boolean replay(UUID id) {
        return reception.release(id);
    }
}
