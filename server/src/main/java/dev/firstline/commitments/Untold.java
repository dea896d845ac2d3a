package dev.firstline.commitments;

import dev.firstline.access.PersonId;

/**
 * Somebody who asked what other days moved to later, and has not been told yet (COM-6).
 *
 * @param version of the programme that made those days known
 */
public record Untold(int version, PersonId person) {}
