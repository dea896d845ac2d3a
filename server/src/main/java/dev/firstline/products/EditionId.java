package dev.firstline.products;

/** An edition (package) of a product. */
public record EditionId(long value) {}
