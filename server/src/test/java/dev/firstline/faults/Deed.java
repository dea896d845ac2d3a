package dev.firstline.faults;

import java.io.IOException;
import java.util.Optional;

/** Something a client asks of the server, and may ask again under the same Message-ID or key. */
interface Deed {

    /** Stands in what is written, and in nothing else that anybody writes. */
    String mark();

    /** Whether it asks for a case of its own. */
    boolean opensCase();

    /**
     * Asks once.
     *
     * @return what the server answered when it vouched for it (250, 2xx); empty when it refused for
     *     the time being
     * @throws IOException when no answer came
     */
    Optional<String> attempt() throws IOException, InterruptedException;
}
