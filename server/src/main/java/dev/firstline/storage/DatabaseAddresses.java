package dev.firstline.storage;

/**
 * The two ways into one database.
 *
 * @param worker reads and writes rows; what the server works under
 * @param owner owns the tables, and changes them by migrations
 */
public record DatabaseAddresses(DatabaseAddress worker, DatabaseAddress owner) {}
