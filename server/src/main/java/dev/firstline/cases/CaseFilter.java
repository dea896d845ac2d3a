package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * Which cases a list holds; null means all.
 *
 * @param open true for open ones, false for closed ones
 * @param words part of the subject, or a number
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable Boolean open,
        @Nullable String queue,
        @Nullable PersonId requester,
        @Nullable OrganisationId organisation,
        @Nullable String words) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null);

    public static CaseFilter open(boolean open) {
        return new CaseFilter(null, open, null, null, null, null);
    }

    public static CaseFilter ofRequester(PersonId requester) {
        return new CaseFilter(null, null, null, requester, null, null);
    }
}
