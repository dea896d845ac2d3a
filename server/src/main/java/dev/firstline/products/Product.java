package dev.firstline.products;

/**
 * Something that the vendor supports.
 *
 * @param key by which programs name it, such as {@code ledger}
 * @param thirdParty whether somebody else makes it
 */
public record Product(ProductId id, String key, String name, boolean thirdParty) {}
