package dev.firstline.commitments;

import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param name as its calendar knows it
 */
public record ClosedDay(LocalDate day, String name) {}
