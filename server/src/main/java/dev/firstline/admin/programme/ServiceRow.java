package dev.firstline.admin.programme;

import java.util.List;

/**
 * A service, with what each plan says of it.
 *
 * @param offers in the order of the plans
 */
public record ServiceRow(String name, List<Offer> offers) {

    /** What a plan says of it, by the plan's name. */
    public record Offer(String plan, String words) {}
}
