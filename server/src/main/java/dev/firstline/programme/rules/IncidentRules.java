package dev.firstline.programme.rules;

import java.util.Set;

/**
 * How charges are taken back (INC-4).
 *
 * @param reversedFor what a case has to turn out to be
 * @param byItself whether confirming that reverses the charge; else staff decide
 */
public record IncidentRules(Set<Cause> reversedFor, boolean byItself) {

    /** What reverses a charge. */
    public enum Cause {
        DEFECT,
        DOCUMENTATION_ERROR
    }

    public IncidentRules {
        reversedFor = Set.copyOf(reversedFor);
    }
}
