package dev.firstline.incidents;

/** What a contact questions. */
public record DisputeId(long value) {}
