package dev.firstline.programme;

import java.time.Instant;

/**
 * What is known of a published version (PRG-2).
 *
 * @param holdsFrom from when cases are opened under it
 */
public record ProgrammeVersion(int number, Instant holdsFrom, Instant appliedAt, AppliedBy by) {}
