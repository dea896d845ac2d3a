package dev.firstline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out results only, in UTF-8 whatever the locale; buffered, flushed when the command ends
 * @param err everything else
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {

    public static Console standard() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Ends a command with one sentence that says why. */
    Exit end(Exit how, String why) {
        err.println(why);
        return how;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var stream = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintStream(stream, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
