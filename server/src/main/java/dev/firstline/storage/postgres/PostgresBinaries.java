package dev.firstline.storage.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programs of one PostgreSQL.
 *
 * @param folder with {@code postgres}, {@code initdb} and {@code pg_ctl}
 * @param major 18, say: clusters of different major versions do not read each other's files
 */
record PostgresBinaries(Path folder, int major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    static PostgresBinaries in(Path folder) {
        return new PostgresBinaries(folder, major(folder));
    }

    Path program(String name) {
        return folder.resolve(name);
    }

    private static int major(Path folder) {
        try {
            Process version =
                    new ProcessBuilder(folder.resolve("postgres").toString(), "--version").start();
            String answer = new String(version.getInputStream().readAllBytes(), UTF_8);
            Matcher matcher = VERSION.matcher(answer);
            if (!matcher.find()) {
                throw new IOException("%s: %s".formatted(folder, answer));
            }
            return Integer.parseInt(matcher.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
