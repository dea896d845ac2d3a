package dev.firstline.products;

import java.time.LocalDate;
import java.util.List;

/**
 * A release of a product.
 *
 * @param availableOn the day of general availability; a later release is its successor
 * @param environments in which it is supported; none named: in any
 */
public record Release(
        ReleaseId id,
        ProductId product,
        String name,
        LocalDate availableOn,
        List<String> environments) {

    public Release {
        environments = List.copyOf(environments);
    }
}
