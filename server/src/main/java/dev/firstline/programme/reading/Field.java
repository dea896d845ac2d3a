package dev.firstline.programme.reading;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A key that a mapping may have.
 *
 * @param title what people call it, in English
 * @param titleRo what people call it, in Romanian
 * @param entry what one of its entries is called, in English; empty where they have no word
 * @param entryRo the same in Romanian
 * @param meaning a sentence of the guide
 * @param quiet whether nothing is lost if its title is left out where several follow each other
 * @param otherwise what stands there if nothing is written, null for nothing
 */
public record Field(
        String title,
        String titleRo,
        String entry,
        String entryRo,
        String meaning,
        boolean quiet,
        Shape shape,
        @Nullable Node otherwise) {

    public String titleIn(String language) {
        return language.equals("ro") ? titleRo : title;
    }

    public String entryIn(String language) {
        return language.equals("ro") ? entryRo : entry;
    }
}
