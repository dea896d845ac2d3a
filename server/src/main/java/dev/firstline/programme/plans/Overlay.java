package dev.firstline.programme.plans;

import java.util.List;
import java.util.Set;

/**
 * That a plan is bought on top of another (PRG-3).
 *
 * @param plans keys of those that may lie under it
 * @param takes the parts that the plan under it says
 */
public record Overlay(List<String> plans, Set<Part> takes) {

    public Overlay {
        plans = List.copyOf(plans);
        takes = Set.copyOf(takes);
    }
}
