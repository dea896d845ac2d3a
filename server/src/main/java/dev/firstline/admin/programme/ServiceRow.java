package dev.firstline.admin.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A service, with what each plan says of it.
 *
 * @param offers in the order of the plans
 */
public record ServiceRow(String name, List<Offer> offers) {

    /**
     * What a plan says of it, by the plan's name.
     *
     * @param said false where it is absent because the plan does not name it
     */
    public record Offer(String plan, String words, boolean said) {}

    /** The plans that say the same of it, for where there is no room for a column each. */
    public Map<String, String> plansByOffer() {
        return offers.stream()
                .filter(Offer::said)
                .collect(
                        groupingBy(
                                Offer::words,
                                LinkedHashMap::new,
                                mapping(Offer::plan, joining(", "))));
    }
}
