package dev.firstline.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A priority to choose, with what it means and what the plan promises for it.
 *
 * @param value what the form sends
 * @param promise "we answer by Friday 20 November, 14:30", empty where the plan promises nothing
 */
public record PriorityCard(
        String value,
        PriorityMark mark,
        String definition,
        String promise,
        @Nullable Why why,
        boolean chosen) {}
