package dev.firstline.incidents;

/** A line of the ledger. */
public record EntryId(long value) {}
