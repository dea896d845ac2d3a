package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.products.ProductId;
import dev.firstline.programme.plans.Implementation;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far a product is brought into use at an organisation (INC-5).
 *
 * @param given what its plan gives
 * @param used incidents that were free of charge
 * @param confirmed null until staff have confirmed that it opens and runs there
 */
public record ImplementationState(
        OrganisationId organisation,
        ProductId product,
        Implementation given,
        int used,
        @Nullable Confirmed confirmed) {

    /** That it opens and runs, by whom, and how that was seen. */
    public record Confirmed(Instant at, PersonId by, String words) {}

    public boolean isComplete() {
        return confirmed != null;
    }

    /** Whether anything has happened yet. */
    public boolean isBegun() {
        return isComplete() || used > 0;
    }

    /** Incidents that are still free of charge. */
    public int left() {
        return isComplete() ? 0 : Math.max(0, given.incidents() - used);
    }
}
