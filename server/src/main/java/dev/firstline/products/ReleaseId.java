package dev.firstline.products;

/** A release of a product. */
public record ReleaseId(long value) {}
