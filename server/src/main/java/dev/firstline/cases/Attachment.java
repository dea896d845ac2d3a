package dev.firstline.cases;

import dev.firstline.storage.BlobId;

import java.util.UUID;

/**
 * A file on a message (INT-8).
 *
 * @param id random: part of its address
 * @param blobId the stored content
 * @param type detected from the content
 * @param size in bytes
 */
public record Attachment(
        UUID id, MessageId messageId, BlobId blobId, String name, String type, long size) {}
