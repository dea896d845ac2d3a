package dev.firstline.programme.plans;

import java.time.Duration;

/**
 * What is promised for a priority, in time of its coverage (COM-1).
 *
 * @param goal what is aimed at and reported; at most the limit
 * @param limit what is promised, warned of and breached
 */
public record Target(Duration goal, Duration limit) {}
