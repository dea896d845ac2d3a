package dev.firstline.cases;

import dev.firstline.storage.BlobId;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * A file on a message (INT-8).
 *
 * @param id random: part of its address
 * @param blobId the stored content
 * @param contentId what the HTML of the message calls it, null where it cannot name it
 * @param type detected from the content
 * @param size in bytes
 */
public record Attachment(
        UUID id,
        MessageId messageId,
        BlobId blobId,
        String name,
        @Nullable String contentId,
        String type,
        long size) {

    /** Kinds that hold no script. */
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Whether a browser may show it where it stands. */
    public boolean isPicture() {
        return PICTURES.contains(type);
    }
}
