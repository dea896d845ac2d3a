package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a merge made of a case, as far as it is needed to undo that (CAS-7).
 *
 * @param state of the case before; likewise its resolutions and since when it was resolved
 * @param people who takes part in the other case since then, and did not before
 */
public record Merge(
        CaseId merged,
        CaseId into,
        Instant at,
        CaseState state,
        List<Resolution> resolutions,
        @Nullable Instant resolvedAt,
        List<PersonId> people) {

    public Merge {
        resolutions = List.copyOf(resolutions);
        people = List.copyOf(people);
    }
}
