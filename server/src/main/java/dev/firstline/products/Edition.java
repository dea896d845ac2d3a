package dev.firstline.products;

/** An edition (package) of a product. */
public record Edition(EditionId id, ProductId product, String name) {}
