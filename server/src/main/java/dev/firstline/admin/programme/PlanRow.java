package dev.firstline.admin.programme;

import java.util.List;

/**
 * A plan, alone or on top of another, as one reads it.
 *
 * @param promises for each priority, in the order of the programme
 */
public record PlanRow(String name, List<Promise> promises, String incidents, String contacts) {

    /**
     * What is promised for a priority.
     *
     * @param priority its name
     * @param targets such as "First answer within 6 h"
     * @param coverage the hours that count
     */
    public record Promise(String priority, List<String> targets, String coverage) {}
}
