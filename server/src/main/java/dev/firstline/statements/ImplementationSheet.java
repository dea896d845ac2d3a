package dev.firstline.statements;

/**
 * How far a product is brought into use at an organisation, in words (INC-5).
 *
 * @param product id of the product, and its name
 * @param free whether one more incident of it would be free of charge
 * @param used how many were free of charge, and how many are left
 * @param completeWhen what completes it
 * @param outside what it does not hold
 * @param since when it was complete, by whom and how that was seen; empty while it is not
 */
public record ImplementationSheet(
        long product,
        String name,
        boolean free,
        String used,
        String completeWhen,
        String outside,
        String since) {

    public boolean isComplete() {
        return !since.isEmpty();
    }
}
