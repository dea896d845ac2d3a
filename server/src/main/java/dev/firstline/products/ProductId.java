package dev.firstline.products;

/** A product that the vendor supports. */
public record ProductId(long value) {}
