package dev.firstline.desk.casepage;

import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Why;

/**
 * The clock of a promise, with its explanation and drawn.
 *
 * @param name what was promised, such as "First answer"
 */
public record CaseClock(String name, ClockChip chip, Why why, Timeline timeline) {}
