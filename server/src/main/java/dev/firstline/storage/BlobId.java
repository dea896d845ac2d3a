package dev.firstline.storage;

/** Names a {@link Blob}, within Firstline only: what outsiders name is the link to it. */
public record BlobId(long value) {}
