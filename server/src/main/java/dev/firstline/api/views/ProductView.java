package dev.firstline.api.views;

import dev.firstline.products.Product;
import dev.firstline.products.Release;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that is supported.
 *
 * @param key by which cases and questions name it
 * @param thirdParty whether somebody else makes it
 */
@Schema(name = "Product")
public record ProductView(String key, String name, boolean thirdParty, List<ReleaseView> releases) {

    /**
     * A release.
     *
     * @param availableOn day of general availability
     * @param environments in which it is supported; none: in any
     */
    @Schema(name = "Release")
    public record ReleaseView(String name, LocalDate availableOn, List<String> environments) {}

    /** A product with its releases. */
    public static ProductView of(Product product, List<Release> releases) {
        return new ProductView(
                product.key(),
                product.name(),
                product.thirdParty(),
                releases.stream()
                        .map(it -> new ReleaseView(it.name(), it.availableOn(), it.environments()))
                        .toList());
    }
}
