package dev.firstline.programme.lines;

import dev.firstline.programme.LocalText;

import java.util.List;

/**
 * What a case may be about, as far as it says who answers (RTE-4).
 *
 * @param examples what people say in such a case
 */
public record Category(String key, LocalText name, List<LocalText> examples) {

    public Category {
        examples = List.copyOf(examples);
    }
}
