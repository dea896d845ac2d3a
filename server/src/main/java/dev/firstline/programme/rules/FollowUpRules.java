package dev.firstline.programme.rules;

import java.util.Set;

/**
 * Follow-up business with a partner's clients (RTE-6).
 *
 * @param informManagement of which of them management is informed
 */
public record FollowUpRules(Set<Kind> informManagement) {

    /** What a follow-up is about. */
    public enum Kind {
        UPGRADE,
        FEATURE_REQUEST
    }

    public FollowUpRules {
        informManagement = Set.copyOf(informManagement);
    }
}
