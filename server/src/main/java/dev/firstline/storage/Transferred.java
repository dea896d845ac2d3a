package dev.firstline.storage;

/**
 * What an export or a restore moved.
 *
 * @param files attachments and raw messages
 */
public record Transferred(int tables, long rows, long files) {}
