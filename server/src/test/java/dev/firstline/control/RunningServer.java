package dev.firstline.control;

import java.net.URI;
import java.nio.file.Path;

/** For tests of other packages: makes it look as if a server ran on a data folder. */
public final class RunningServer {

    private RunningServer() {}

    public static void at(int port, String secret, Path data) {
        new ControlFile(URI.create("http://127.0.0.1:" + port), secret).write(data);
    }
}
