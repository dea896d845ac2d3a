package dev.firstline.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A case in a list of the desk.
 *
 * @param detail who asks, under which plan: "Acme · Ana Pop · Premier"
 * @param owner who has it, empty for nobody
 * @param extract of what was said, in what a search has found, else null
 * @param state shown where the list mixes states, else null
 */
public record DeskRow(
        String href,
        PriorityMark priority,
        String number,
        String subject,
        String detail,
        String owner,
        @Nullable StateBadge state,
        @Nullable ClockChip clock,
        @Nullable Extract extract) {}
