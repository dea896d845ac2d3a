package dev.firstline.casepages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a support profile by names; what was not said is empty. */
public record InstalledRow(
        long id,
        String product,
        String edition,
        String release,
        String environment,
        String machines,
        String site) {

    /** Product, edition and release as one calls them together, such as "Ledger Studio 8.2". */
    public String what() {
        return Stream.of(product, edition, release)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
