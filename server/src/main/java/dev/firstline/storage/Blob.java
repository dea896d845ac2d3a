package dev.firstline.storage;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with messages, kept once however often it came (INT-8).
 *
 * @param organisation whose it is; null while that is not known
 * @param size in bytes
 * @param contentType media type, detected from the content, such as {@code image/png}: what the
 *     sender claims is not believed
 * @param key names the file on disk
 */
public record Blob(
        BlobId id, @Nullable Long organisation, long size, String contentType, String key) {}
