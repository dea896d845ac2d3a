package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What a plan says of a service (PRG-4).
 *
 * @param countries ISO 3166 codes of those in which it holds; empty: everywhere
 * @param products keys of those for which it holds; empty: all
 * @param perYear how often a year, null where nobody counts
 */
public record ServiceRule(
        Offer offer, Set<String> countries, Set<String> products, @Nullable Integer perYear) {

    public ServiceRule {
        countries = Set.copyOf(countries);
        products = Set.copyOf(products);
    }

    /**
     * The offer somewhere for something; null asks of nowhere in particular, and is answered as
     * where it is offered best.
     */
    public Offer offer(@Nullable String country, @Nullable String product) {
        boolean here = country == null || countries.isEmpty() || countries.contains(country);
        boolean forThis = product == null || products.isEmpty() || products.contains(product);
        return here && forThis ? offer : Offer.ABSENT;
    }
}
