package dev.firstline.mailtext.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A raw message that can be read more than once, each time the same. */
@FunctionalInterface
public interface Source {
    InputStream open() throws IOException;

    static Source of(byte[] raw) {
        return () -> new ByteArrayInputStream(raw);
    }

    /** The file has to stay as it is for as long as contents of its message are read. */
    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
