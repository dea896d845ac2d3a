package dev.firstline.programme;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.List;

/**
 * What a programme says of itself.
 *
 * @param languages tags of the languages that its texts are in
 * @param currency of prices and fees, where an agreement has no other
 * @param holdsFrom from when cases are opened under it (PRG-2), null for as soon as it is applied
 */
public record Heading(
        LocalText name,
        @Nullable LocalText description,
        List<String> languages,
        Currency currency,
        @Nullable Instant holdsFrom) {

    public Heading {
        languages = List.copyOf(languages);
    }
}
