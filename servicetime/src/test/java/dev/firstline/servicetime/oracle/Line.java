package dev.firstline.servicetime.oracle;

import java.time.Instant;

/** A stretch of time with one reason. */
public record Line(Instant from, Instant to, String why, String name) {}
