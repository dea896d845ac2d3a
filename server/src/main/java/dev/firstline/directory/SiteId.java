package dev.firstline.directory;

/** One of the places where an organisation is. */
public record SiteId(long value) {}
