package dev.firstline.requirements;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the whole project, wherever in it tests run. */
public final class Checkout {

    public static final Path FOLDER = find();

    private Checkout() {}

    /** Tests run in the folder of their module, or in an editor in that of the checkout. */
    private static Path find() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("server")) ? here : here.resolve("..").normalize();
    }
}
