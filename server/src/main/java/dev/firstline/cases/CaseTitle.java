package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * What a long list says of a case.
 *
 * @param site as the customer named it, null if not said
 */
public record CaseTitle(
        CaseId id, long number, String subject, @Nullable String site, PersonId requester) {}
