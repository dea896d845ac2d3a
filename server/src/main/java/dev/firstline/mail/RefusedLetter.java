package dev.firstline.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a refused mail says.
 *
 * @param words what is new in it
 * @param quoted what it repeats of earlier mail, empty for nothing
 * @param html as it was sent, not cleaned; null where none was
 */
public record RefusedLetter(
        String words, String quoted, @Nullable String html, List<Enclosed> files) {

    public RefusedLetter {
        files = List.copyOf(files);
    }

    /** A file that came along, with its size in bytes. */
    public record Enclosed(String name, long size) {}
}
