package dev.firstline.storage;

import java.nio.file.Path;

/**
 * A file that has come in wholly, and is not yet anyone's. {@link Blobs#keep} takes it; one that is
 * not taken is swept.
 *
 * @param sha256 of its content
 * @param size in bytes
 * @param contentType detected from its content
 */
public record ReceivedFile(Path file, Sha256 sha256, long size, String contentType) {}
